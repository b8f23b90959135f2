/** Whether Discord has signed that body at that time: `signature` in hexadecimal, `timestamp` as it was sent. */
export type SignatureCheck = (signature: string, timestamp: string, body: Uint8Array) => Promise<boolean>;

/** What a public key of Discord's looks like: Ed25519, in hexadecimal. */
export const PUBLIC_KEY = /^[\da-f]{64}$/iu;

/** Checks signatures of an application. https://docs.discord.com/developers/interactions/overview#validating-security-request-headers */
export async function signatureCheck(publicKey: string): Promise<SignatureCheck> {
  const algorithm = 'Ed25519';
  const bytes = Buffer.from(publicKey, 'hex');
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['verify']);
  return async (signature, timestamp, body) => {
    if (!/^[\da-f]{128}$/iu.test(signature)) return false;
    const signed = Buffer.concat([Buffer.from(timestamp), body]);
    return crypto.subtle.verify(algorithm, key, Buffer.from(signature, 'hex'), signed);
  };
}
