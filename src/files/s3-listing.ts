export interface S3Listing {
  readonly objects: readonly { readonly key: string; readonly writtenAt: Date }[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

/**
 * One page of ListObjectsV2. Keys that could need unescaping are not ours and are dropped by whoever reads them, so three
 * elements by name are all that is read of the XML.
 */
export const s3ListingOf = (xml: string): S3Listing => ({
  objects: xml
    .split('<Contents>')
    .slice(1)
    .flatMap((rest) => {
      const contents = rest.split('</Contents>', 1)[0] ?? '';
      const key = elementOf(contents, 'Key');
      const writtenAt = elementOf(contents, 'LastModified');
      return key === null || writtenAt === null ? [] : [{ key, writtenAt: new Date(writtenAt) }];
    }),
  next: elementOf(xml, 'IsTruncated') === 'true' ? unescaped(elementOf(xml, 'NextContinuationToken')) : null,
});

const elementOf = (xml: string, name: string): string | null =>
  new RegExp(`<${name}>([^<]*)</${name}>`, 'u').exec(xml)?.[1] ?? null;

const unescaped = (text: string | null): string | null =>
  text
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&') ?? null;
