import { type ClientRequest, type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { Injectable } from '@nestjs/common';
import { guardedOptions } from '../../platform/outbound/guarded-lookup.js';
import { asTold, NoWholeAnswer } from '../../platform/outbound/unreachable.js';
import { AllowedHosts } from './allowed-hosts.js';

/** From the look-up of the name to the end of the answer, as the specification recommends: 15 to 30 s. */
export const TIMEOUT_MS = 15_000;
/** Of an answer's body as much is read as is kept for people to see. */
const MOST_OF_BODY = 300;

export interface WebhookResponse {
  readonly status: number;
  readonly retryAfter: string | undefined;
  /** The first words of the body, in one line. */
  readonly said: string;
}

/** One line that a database takes: no control characters, no half characters at the cut. */
const oneLine = (bytes: Buffer): string =>
  bytes
    .toString('utf8')
    .replaceAll(/[\p{Cc}\p{Cf}\ufffd\s]+/gu, ' ')
    .trim();

const responseOf = async (response: IncomingMessage): Promise<WebhookResponse> => {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= MOST_OF_BODY) break;
    }
  } catch {
    // The status has been said; a body that breaks off, or never ends, takes nothing back.
  }
  return {
    status: response.statusCode ?? 0,
    retryAfter: response.headers['retry-after'],
    said: oneLine(Buffer.concat(chunks).subarray(0, MOST_OF_BODY)),
  };
};

/**
 * Posts to an endpoint on a connection of its own. No redirect is followed, no proxy of the environment used, and only a
 * public address reached, unless the operator allows the host by name.
 */
@Injectable()
export class WebhookHttp {
  constructor(private readonly allowed: AllowedHosts) {}

  /** @throws Unreachable, when the time ran out too; Error of the host's certificate */
  async post(address: string, headers: Readonly<Record<string, string>>, body: string): Promise<WebhookResponse> {
    try {
      return await this.answered(address, headers, body);
    } catch (error) {
      throw asTold(error);
    }
  }

  private async answered(
    address: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ): Promise<WebhookResponse> {
    const url = new URL(address);
    const options = guardedOptions(url, this.allowed);
    const send = url.protocol === 'https:' ? overHttps : overHttp;
    const request = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      ...options,
    });
    const timer = setTimeout(
      () =>
        request.destroy(request.socket?.connecting === false ? new NoWholeAnswer(TIMEOUT_MS) : new Error('timed out')),
      TIMEOUT_MS,
    );
    try {
      return await responseOf(await answerTo(request, body));
    } finally {
      clearTimeout(timer);
      request.destroy();
    }
  }
}

const answerTo = (request: ClientRequest, body: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.once('response', resolve);
    // Stays on: what fails after the answer began must not end the process.
    request.on('error', reject);
    request.end(body);
  });
