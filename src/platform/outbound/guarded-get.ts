import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { guardedOptions } from './guarded-lookup.js';
import type { HostNames } from './host-names.js';

const TIMEOUT_MS = 5_000;
const MOST_BYTES = 512 * 1024;

/**
 * Fetches a document on a connection of its own. No redirect is followed, no proxy of the environment used, and only a
 * public address reached, unless the operator allows the host by name.
 *
 * @throws NotPublic; Error of the network, of an answer that is too long, or that the time ran out
 */
export const guardedGet = async (url: URL, allowed: HostNames): Promise<Response> => {
  const options = guardedOptions(url, allowed);
  const open = url.protocol === 'https:' ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    const request = open(url, {
      headers: { accept: 'application/json' },
      ...options,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('error', reject);
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > MOST_BYTES)
          request.destroy(new Error(`${url.href} answers with more than ${String(MOST_BYTES)} bytes`));
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
