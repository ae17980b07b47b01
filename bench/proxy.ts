import { connect, createServer, type Server } from 'node:net';

/**
 * A plain proxy: each connection goes to the next server in turn, or, where that one does not answer, to the one after.
 * It knows nothing of HTTP and passes bytes on.
 */
export function startProxy(port: number, ports: readonly number[]): Promise<Server> {
  let turn = 0;
  const server = createServer((client) => {
    const first = turn++;
    const attempt = (tried: number): void => {
      if (tried === ports.length) return void client.destroy();
      const upstream = connect(ports[(first + tried) % ports.length] as number, '127.0.0.1');
      upstream.once('connect', () => {
        upstream.removeAllListeners('error');
        upstream.on('error', () => client.destroy());
        client.on('error', () => upstream.destroy());
        client.pipe(upstream).pipe(client);
        client.on('close', () => upstream.destroy());
        upstream.on('close', () => client.destroy());
      });
      upstream.once('error', () => attempt(tried + 1));
    };
    attempt(0);
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
