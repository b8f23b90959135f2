const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Lets in programs on this machine, and no web page of another site: the Host must be a loopback name (a rebound
 * domain is not) and an Origin, if any, must be the server's own.
 */
export function isLoopbackOnly(host: string | undefined, origin: string | undefined): boolean {
  if (host === undefined || !LOOPBACK_NAMES.includes(host.replace(/:\d+$/, ''))) return false;
  return origin === undefined || origin === `http://${host}`;
}
