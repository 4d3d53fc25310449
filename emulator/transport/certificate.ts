import { generate } from "selfsigned";

/**
 * A self-signed certificate for `localhost` and `127.0.0.1`, made at run time (PEM). A client
 * trusts it by `NODE_EXTRA_CA_CERTS` or its own `ca` option.
 */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
