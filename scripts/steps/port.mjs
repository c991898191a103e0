// Asks before the long work whether the site could be served at all.
import { createServer } from 'node:net';

/** Whether one may listen there now. Any other trouble than a busy port is left for the server to tell. */
export function freePort(port, host) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', (error) => done(error.code !== 'EADDRINUSE'));
    probe.listen(port, host, () => probe.close(() => done(true)));
  });
}
