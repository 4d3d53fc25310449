import { DecodingError } from "../errors.ts";
import type { Secret } from "../secrets/secret.ts";

/** The key under which a target's secrets are sealed. */
export interface PublicKey {
  keyId: string;
  /** 32 bytes in base64. */
  key: string;
}

const KEY_BYTES = 32;

/**
 * Seals a secret for whoever holds the private key to `publicKey`, in base64: libsodium's sealed
 * box, as GitHub asks for. Loads libsodium at the first call.
 *
 * @throws {DecodingError} when the key is no key
 * @see https://docs.github.com/rest/guides/encrypting-secrets-for-the-rest-api
 * @see https://doc.libsodium.org/public-key_cryptography/sealed_boxes
 */
export async function seal(secret: Secret, publicKey: PublicKey): Promise<string> {
  const key = readKey(publicKey);
  const sodium = await loadSodium();
  try {
    return Buffer.from(sodium.crypto_box_seal(secret.reveal(), key)).toString("base64");
  } catch {
    throw new DecodingError("$.key", "a public key", "one that nothing can be sealed with");
  }
}

/** The key's bytes. @throws {DecodingError} when it is no key */
export function readKey(publicKey: PublicKey): Buffer {
  const key = Buffer.from(publicKey.key, "base64");
  if (key.length !== KEY_BYTES)
    throw new DecodingError("$.key", "32 bytes in base64", `${key.length} bytes`);
  return key;
}

/** Loads libsodium, so that it is there when it is needed. */
export async function loadSodium() {
  const { default: sodium } = await import("libsodium-wrappers");
  await sodium.ready;
  return sodium;
}
