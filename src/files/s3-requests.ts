import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { AwsV4Signer } from 'aws4fetch';

export interface S3Access {
  /** Endpoint, bucket and, if any, a prefix: https://s3.ap-northeast-1.amazonaws.com/sokuho-files */
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface S3Body {
  readonly bytes: Readable;
  readonly size: number;
  /** SHA-256 in hex: signed with the request, so that what arrives otherwise is refused there. */
  readonly sha256: string;
}

const SILENCE_MS = 30_000;
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/**
 * Sends one signed request (Signature Version 4, path style), the body as a stream with its length.
 * @throws Error naming method, key and status when the answer is neither 2xx nor among `accepted`
 */
export const sendToS3 = async (
  access: S3Access,
  method: 'GET' | 'PUT' | 'DELETE',
  path: string,
  { body, accepted = [] }: { readonly body?: S3Body; readonly accepted?: readonly number[] } = {},
): Promise<IncomingMessage> => {
  const signed = await new AwsV4Signer({
    method,
    url: path,
    headers: { 'x-amz-content-sha256': body?.sha256 ?? NOTHING },
    service: 's3',
    region: access.region,
    accessKeyId: access.accessKeyId,
    secretAccessKey: access.secretAccessKey,
  }).sign();
  const headers = { ...Object.fromEntries(signed.headers), ...(body && { 'content-length': String(body.size) }) };
  const send = signed.url.protocol === 'http:' ? requestPlain : requestSecure;
  const outgoing = send(signed.url, { method, headers, timeout: SILENCE_MS });
  outgoing.on('timeout', () => outgoing.destroy(new Error(`S3 was silent for ${String(SILENCE_MS / 1000)} seconds.`)));
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve).once('error', reject);
  });
  // A server that refuses a body may answer before it has all of it: its answer says more than the broken pipe.
  const written = pipeline(body?.bytes ?? Readable.from([]), outgoing).catch(() => undefined);
  const answer = await answered;
  await written;
  const status = answer.statusCode ?? 0;
  if ((status >= 200 && status < 300) || accepted.includes(status)) return answer;
  const said = /<Code>([^<]*)<\/Code>/u.exec(await text(answer))?.[1] ?? '';
  throw new Error(`S3 answered ${String(status)} ${said} to ${method} ${signed.url.pathname}.`);
};
