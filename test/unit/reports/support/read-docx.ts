import { fromBuffer } from 'yauzl';

/** The files of a zip, as text. */
export async function unzipped(zip: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, string>();
    fromBuffer(zip, { lazyEntries: true }, (error, archive) => {
      if (error !== null) {
        reject(error);
        return;
      }
      archive.on('end', () => resolve(files));
      archive.on('error', reject);
      archive.on('entry', (entry: { fileName: string }) => {
        archive.openReadStream(entry as never, (failed, stream) => {
          if (failed !== null) {
            reject(failed);
            return;
          }
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
            archive.readEntry();
          });
        });
      });
      archive.readEntry();
    });
  });
}

const TAG = /<(\/?)([A-Za-z][\w:.-]*)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/gu;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/u;

/** What is not well-formed about an XML text as documents use it, or null. */
export function xmlFault(xml: string): string | null {
  const open: string[] = [];
  const rest = xml.replace(/<\?xml[^?]*\?>/u, '').replace(TAG, (_tag, closing: string, name: string, empty: string) => {
    if (closing !== '') return open.pop() === name ? '' : `<unbalanced ${name}>`;
    if (empty === '') open.push(name);
    return '';
  });
  if (rest.includes('<')) return `stray mark near ${rest.slice(Math.max(0, rest.indexOf('<') - 20)).slice(0, 60)}`;
  if (ENTITY.test(rest)) return 'an ampersand that is no entity';
  return open.length === 0 ? null : `<${open.join('><')}> left open`;
}
