// Asks before the long work whether the site could be served at all.
import { createServer } from 'node:net';

/** Why one may not listen there now, in a plain sentence; undefined when one may. */
export function listenProblem(port, host) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', (error) => done(sentenceFor(error, port, host)));
    probe.listen(port, host, () => probe.close(() => done(undefined)));
  });
}

/** What an error of `listen` means to who typed the command. */
export function sentenceFor({ code, message }, port, host) {
  const another = `Try another one: PORT=${port >= 3000 && port < 65535 ? port + 1 : 3000} npm start`;
  if (code === 'EADDRINUSE') return `Port ${port} is busy. ${another}`;
  if (code === 'EACCES' || code === 'EPERM') return `This system does not let you use port ${port}. ${another}`;
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EINVAL', 'EAFNOSUPPORT'].includes(code)) {
    return `HOST is "${host}", and that is no address of this machine. Without HOST, the course is at localhost; with HOST=0.0.0.0, at every address of this machine.`;
  }
  return `The course cannot be served at port ${port} of ${host}: ${message}.`;
}
