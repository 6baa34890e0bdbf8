import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { StoredFile } from './file-storage.js';
import { S3Storage } from './s3-storage.js';

const organisationId = '01900000-0000-7000-8000-000000000001';
const nth = (place: number): string => `01900000-0000-7000-9000-${String(place).padStart(12, '0')}`;
/** Nobody may read anything into it, and it has characters that both XML and a URL write in another way. */
const tokenOf = (place: number): string => `next<&"'>+/= ${String(place)}`;
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
const placeOf = (token: string | null): number =>
  token === null ? 0 : Number(/^next<&"'>\+\/= (\d+)$/u.exec(token)?.[1]);

/** ListObjectsV2 as S3 answers it: at most 1,000 keys, and where the next page begins. The server of the e2e tests cannot page. */
const listingOf = (keys: readonly string[], url: URL): string => {
  const from = placeOf(url.searchParams.get('continuation-token'));
  const page = keys.slice(from, from + 1_000);
  const isTruncated = from + page.length < keys.length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
    `<Name>files</Name><Prefix>${url.searchParams.get('prefix') ?? ''}</Prefix><KeyCount>${String(page.length)}</KeyCount>`,
    `<IsTruncated>${String(isTruncated)}</IsTruncated>`,
    ...(isTruncated ? [`<NextContinuationToken>${escaped(tokenOf(from + page.length))}</NextContinuationToken>`] : []),
    ...page.map(
      (key) =>
        `<Contents><Key>${key}</Key><LastModified>2026-06-01T01:00:00.000Z</LastModified><Size>1</Size></Contents>`,
    ),
    '</ListBucketResult>',
  ].join('');
};

describe('the list of a bucket', () => {
  let server: Server;
  let keys: string[];
  let asked: URL[];
  let storage: S3Storage;

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://bucket.example');
      asked.push(url);
      response.setHeader('content-type', 'application/xml').end(listingOf(keys, url));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    storage = new S3Storage({
      url: `http://127.0.0.1:${String(port)}/files/production`,
      region: 'us-east-1',
      accessKeyId: 'key',
      secretAccessKey: 'secret',
    });
  });
  afterEach(async () => {
    server.close();
    await once(server, 'close');
  });

  const all = async (): Promise<StoredFile[]> => {
    const found: StoredFile[] = [];
    for await (const file of storage.all()) found.push(file);
    return found;
  };
  const keyOf = (place: number): string => `production/${organisationId}/${nth(place)}`;

  it.each([
    [1_000, 1],
    [1_001, 2],
    [2_500, 3],
  ])('holds all of %i files, in %i pages', async (count, pages) => {
    keys = Array.from({ length: count }, (_, place) => keyOf(place));
    expect((await all()).map(({ id }) => id)).toEqual(keys.map((_, place) => nth(place)));
    expect(asked).toHaveLength(pages);
    for (const { searchParams } of asked)
      expect([searchParams.get('list-type'), searchParams.get('prefix')]).toEqual(['2', 'production/']);
  });

  it('says of each when it was written, and leaves out what is none of ours', async () => {
    keys = ['production/readme.txt', `production/${organisationId}/a.txt`, `${keyOf(1)}/deeper`, keyOf(2)];
    expect(await all()).toEqual([{ organisationId, id: nth(2), writtenAt: new Date('2026-06-01T01:00:00Z') }]);
  });

  it('of an empty bucket is empty', async () => {
    keys = [];
    expect(await all()).toEqual([]);
  });
});
