import type { Problem } from '../problem.ts';

/** Complains about an address whose scheme is not among `schemes` (such as `https:`). */
export function urlProblem(
  url: unknown,
  schemes: readonly string[],
  path: Problem['path'],
): Problem | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined;
  const { protocol } = new URL(url);
  if (schemes.includes(protocol)) return undefined;
  const allowed = schemes.map((scheme) => `'${scheme.slice(0, -1)}'`).join(', ');
  const message = `Scheme '${protocol.slice(0, -1)}' is not supported. Scheme must be one of (${allowed}).`;
  return { path, code: 'URL_TYPE_INVALID_SCHEME', message };
}
