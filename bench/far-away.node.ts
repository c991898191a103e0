// A server of this machine, as far away as that of the slow line: for all that a browser asks, also ahead of time.
import { connect, createServer, type Socket } from 'node:net';
import { line, pause } from './browser.node';

export type Far = { port: number; close: () => Promise<void> };

/** Passes on everything to and from a port of this machine. All connections share the line. */
export async function farAway(port: number): Promise<Far> {
  const open = new Set<Socket>();
  let freeAt = 0;
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      // Who leaves a page cuts its connections.
      socket.on('error', () => [near, far].forEach((one) => void one.destroy()));
    }
    near.on('data', async (asked: Buffer) => {
      await pause(line.roundTripMillis);
      if (!far.destroyed) far.write(asked);
    });
    far.on('data', async (answer: Buffer) => {
      freeAt = Math.max(freeAt, Date.now()) + (answer.length / line.bytesPerSecond) * 1000;
      await pause(freeAt - Date.now());
      if (!near.destroyed) near.write(answer);
    });
    near.on('end', () => far.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      for (const socket of open) socket.destroy();
    });
  return { port: typeof address === 'object' && address ? address.port : 0, close };
}
