import { generateKeyPairSync, sign } from 'node:crypto';

/** The key with which Discord signs what it sends to one application. */
export interface SigningKey {
  /** Ed25519, 64 hexadecimal digits, as the application's page and `verify_key` show it. */
  readonly publicKey: string;
  /** The headers of a request with that body, sent at `timestamp`, seconds since 1970. */
  headers(body: string, timestamp: number): Readonly<Record<string, string>>;
}

/** Makes a new pair of keys. https://docs.discord.com/developers/interactions/overview#validating-security-request-headers */
export function createSigningKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    headers: (body, timestamp) => ({
      'content-type': 'application/json',
      'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
      'x-signature-ed25519': sign(null, Buffer.from(`${timestamp}${body}`), privateKey).toString('hex'),
      'x-signature-timestamp': `${timestamp}`,
    }),
  };
}
