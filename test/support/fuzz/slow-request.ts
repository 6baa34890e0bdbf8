import { once } from 'node:events';
import { connect } from 'node:net';
import type { RawRequest } from './raw-request.js';

/** Longer than Node waits for a late request and takes to notice: what is not answered by then hangs. */
const HANGS_AFTER_MS = 90_000;

/** A request whose body is not all there yet. */
export interface SlowRequest {
  /** Settles with what came back by the time the server closed, or the answer was whole. */
  readonly answered: Promise<{ status: number }>;
  goOn(rest: Buffer): void;
}

/** Sends the head, which promises `length` bytes, and the first of them. */
export const startSlowly = async (
  url: string,
  sent: RawRequest,
  length: number,
  first: string,
): Promise<SlowRequest> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const headers = { ...sent.headers, host: hostname, 'content-length': String(length), connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.write([`${sent.method} ${sent.target} HTTP/1.1`, ...lines, '', first].join('\r\n'), 'latin1');
  const answered = new Promise<{ status: number }>((resolve, reject) => {
    let head = '';
    socket.on('data', (chunk: Buffer) => {
      head += chunk.toString('latin1');
      const status = /^HTTP\/1\.1 (\d{3})/u.exec(head)?.[1];
      if (status === undefined || status === '100') return;
      resolve({ status: Number(status) });
      socket.destroy();
    });
    socket.once('close', () => {
      reject(new Error(`Closed without an answer: ${sent.method} ${sent.target}`));
    });
    socket.once('error', reject);
    socket.setTimeout(HANGS_AFTER_MS, () => socket.destroy(new Error(`No answer within ${HANGS_AFTER_MS / 1000} s.`)));
  });
  answered.catch(() => undefined);
  return { answered, goOn: (rest) => void socket.write(rest) };
};
