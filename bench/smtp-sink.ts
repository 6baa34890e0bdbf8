import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server of its own process that takes everything; it prints its port, and ends with its standard input. */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onData: (stream, _session, done) => {
    stream.on('end', () => done());
    stream.resume();
  },
});
server.on('error', () => undefined);
await once(server.listen(0, '127.0.0.1'), 'listening');
process.stdin.on('end', () => process.exit(0)).resume();
process.stdout.write(`${String((server.server.address() as AddressInfo).port)}\n`);
