import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refuseUnreadable } from './unreadable-request.js';

const logged: { reqId: string; code: string }[] = [];
const log = { info: (line: { reqId: string; code: string }) => void logged.push(line) } as never;
const server = createServer({ requestTimeout: 100, headersTimeout: 100, connectionsCheckingInterval: 20 });

/** What comes back over a connection of its own until its end. */
const answerTo = async (sent: string) => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  socket.write(sent);
  await once(socket, 'close');
  const [head = '', body = ''] = text.split('\r\n\r\n');
  return { head, problem: JSON.parse(body) as Record<string, unknown> };
};

describe('what Node cannot read as a request', () => {
  beforeAll(async () => {
    server.on('clientError', refuseUnreadable.bind({ log }));
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });

  afterAll(() => void server.close());

  it.each([
    ['no HTTP', 'anything\r\n\r\n', 400, 'malformed-request'],
    ['of too many headers', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
    ['not whole in time', 'GET / HTTP/1.1\r\nhost: x\r\n', 408, 'request-timeout'],
  ])('because it is %s gets the whole of a problem, with an id that the log knows', async (_, sent, status, code) => {
    const { head, problem } = await answerTo(sent);
    const { requestId } = problem;

    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
    expect(head).toMatch(/content-type: application\/problem\+json/iu);
    expect(head).toContain(`X-Request-Id: ${String(requestId)}`);
    expect(problem).toEqual({
      type: `urn:sokuho:problem:${code}`,
      title: expect.any(String),
      status,
      detail: expect.any(String),
      instance: `urn:uuid:${String(requestId)}`,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/u),
    });
    expect(logged.map(({ reqId }) => reqId)).toContain(requestId);
  });
});
