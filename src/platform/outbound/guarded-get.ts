import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { guardedOptions } from './guarded-lookup.js';
import type { HostNames } from './host-names.js';
import { asTold } from './unreachable.js';

const TIMEOUT_MS = 5_000;
const MOST_BYTES = 512 * 1024;

class TooLong extends Error {
  override readonly name = 'TooLong';

  constructor({ href }: URL) {
    super(`${href} answers with more than ${String(MOST_BYTES)} bytes`);
  }
}

const optionsFor = (url: URL, allowed: HostNames): ReturnType<typeof guardedOptions> => {
  try {
    return guardedOptions(url, allowed);
  } catch (error) {
    throw asTold(error);
  }
};

/**
 * Fetches a document on a connection of its own. No redirect is followed, no proxy of the environment used, and only a
 * public address reached, unless the operator allows the host by name.
 *
 * @throws Unreachable; Error of the host's certificate, or of an answer that is too long
 */
export const guardedGet = async (url: URL, allowed: HostNames): Promise<Response> => {
  const options = optionsFor(url, allowed);
  const open = url.protocol === 'https:' ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    const request = open(url, {
      headers: { accept: 'application/json' },
      ...options,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const fail = (error: unknown): void => {
      reject(error instanceof TooLong ? error : asTold(error));
    };
    request.on('error', fail);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('error', fail);
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > MOST_BYTES) request.destroy(new TooLong(url));
      });
      response.on('end', () => {
        const { 'content-type': type = 'application/octet-stream' } = response.headers;
        resolve(
          new Response(Buffer.concat(chunks), {
            status: response.statusCode ?? 500,
            headers: { 'content-type': type },
          }),
        );
      });
    });
    request.end();
  });
};
