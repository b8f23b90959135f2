import type { Server } from 'node:http';

/** Ports tried after the one that was wished for. */
const more = 20;

/** Listens on 127.0.0.1 at `wish` or the next port that is free (0: any); gives the port, throws when none is. */
export async function listenFrom(server: Server, wish: number): Promise<number> {
  for (let port = wish; ; port += 1) {
    const taken = await new Promise<Error | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (taken === undefined) break;
    const inUse = 'code' in taken && taken.code === 'EADDRINUSE';
    if (!inUse || port >= wish + more || port >= 65_535) throw taken;
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : wish;
}
