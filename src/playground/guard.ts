import type { IncomingMessage } from 'node:http';

/**
 * Says why a request is refused: a `Host` that is not ours (a foreign name rebound to 127.0.0.1), an `Origin` that is
 * not this page's, or a request another site's page makes. Undefined when it is fine.
 */
export function refusal(request: IncomingMessage, port: number): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return 'This page is served on 127.0.0.1 only.';
  if (origin !== undefined && origin !== `http://${host}`) return 'Another site may not use this page.';
  const site = request.headers['sec-fetch-site'];
  const opened =
    request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !opened) {
    return 'Another site may not use this page.';
  }
  return undefined;
}

/**
 * Headers of every answer: only this server's script and style run, nothing is loaded from elsewhere, no text can
 * become HTML (trusted types without a policy), and no other page may frame or read this one.
 * `images` is the origin of uploaded pictures.
 */
export function securityHeaders(port: number, images: string): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${images}`,
    `connect-src 'self' ws://127.0.0.1:${port} ws://localhost:${port}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  };
}
