import { generate } from "selfsigned";

/**
 * A self-signed certificate for these names (`localhost`) and `127.0.0.1`, made at run time (PEM). A
 * client trusts it by `NODE_EXTRA_CA_CERTS` or its own `ca` option.
 */
export async function makeCertificate(
  names: readonly string[] = ["localhost"],
): Promise<{ key: string; cert: string }> {
  const pems = await generate([{ name: "commonName", value: names[0] ?? "" }], {
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      {
        name: "subjectAltName",
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
