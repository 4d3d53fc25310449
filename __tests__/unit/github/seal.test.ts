import sodium from "libsodium-wrappers";
import { beforeAll, describe, expect, it } from "vitest";
import { DecodingError } from "../../../src/errors.ts";
import { loadSodium, seal } from "../../../src/github/seal.ts";
import { aSecret, makeToken } from "../../helpers/make-token.ts";

beforeAll(() => sodium.ready);

/** A key pair as GitHub has one for each target. */
function aKeyPair() {
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  const open = (sealed: string) =>
    sodium.to_string(
      sodium.crypto_box_seal_open(Buffer.from(sealed, "base64"), publicKey, privateKey),
    );
  return { key: { keyId: "1", key: Buffer.from(publicKey).toString("base64") }, open };
}

describe("a sealed secret", () => {
  it.each([makeToken().length, 1, 5000])(
    "of %s characters is opened with the private key",
    async (length) => {
      const { key, open } = aKeyPair();
      const value = makeToken(Math.max(4, length)).slice(0, length);
      expect(open(await seal(aSecret(value), key)) === value).toBe(true);
    },
  );

  it("keeps every character of Unicode", async () => {
    const { key, open } = aKeyPair();
    expect(open(await seal(aSecret("ü 青 🚪"), key))).toBe("ü 青 🚪");
  });

  it.each([0, 1])("is none under a key that is no point to seal with: %s", async (first) => {
    const key = Buffer.from([first, ...new Uint8Array(31)]).toString("base64");
    await expect(seal(aSecret(), { keyId: "1", key })).rejects.toThrow(DecodingError);
  });

  it("is not opened with another private key", async () => {
    const sealed = await seal(aSecret(), aKeyPair().key);
    expect(() => aKeyPair().open(sealed)).toThrow();
  });

  it("is another one each time, and shows nothing of the secret", async () => {
    const { key } = aKeyPair();
    const secret = aSecret();
    const [one, two] = await Promise.all([seal(secret, key), seal(secret, key)]);
    expect(one).not.toBe(two);
    expect(Buffer.from(one, "base64").includes(secret.reveal().slice(0, 20))).toBe(false);
  });

  it("is in base64, 48 bytes longer than the secret", async () => {
    const sealed = await seal(aSecret(makeToken(100)), aKeyPair().key);
    expect(Buffer.from(sealed, "base64")).toHaveLength(148);
    expect(Buffer.from(sealed, "base64").toString("base64")).toBe(sealed);
  });
});

describe("a key that is none", () => {
  it.each([
    ["nothing", ""],
    ["too short", Buffer.alloc(31).toString("base64")],
    ["too long", Buffer.alloc(33).toString("base64")],
    ["no base64", "!!!"],
  ])("because it is %s is refused", async (_what, key) => {
    await expect(seal(aSecret(), { keyId: "1", key })).rejects.toThrow(DecodingError);
    await expect(seal(aSecret(), { keyId: "1", key })).rejects.toThrow("32 bytes in base64");
  });

  it.each([
    [31, "The answer's field `$.key` should be 32 bytes in base64, but it is 31 bytes."],
    [
      32,
      "The answer's field `$.key` should be a public key, but it is one that nothing can be sealed with.",
    ],
  ])("is told by its place, and not repeated: %s empty bytes", async (length, message) => {
    const key = Buffer.alloc(length).toString("base64");
    const failure = await seal(aSecret(), { keyId: "1", key }).catch((error: Error) => error);
    expect(failure).toMatchObject({ message });
  });
});

describe("libsodium", () => {
  it("is ready once it is loaded", async () => {
    expect((await loadSodium()).crypto_box_SEALBYTES).toBe(48);
  });
});
