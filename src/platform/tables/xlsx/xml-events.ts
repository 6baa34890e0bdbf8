import type { Readable } from 'node:stream';
import sax, { type Tag } from 'sax';

export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Spreadsheets nest a few levels and name a few attributes: what has more was made to exhaust us. */
const MOST_LEVELS = 64;
const MOST_ATTRIBUTES = 256;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Feeds an XML document to handlers as it comes, names without their prefix; yields after each piece, so that what the
 * handlers gathered can be taken before the next is read.
 *
 * @throws Error for what is no XML, or nests deeper or names more attributes than spreadsheets do
 */
export async function* xmlEvents(xml: Readable, { open, text, close }: XmlHandlers): AsyncGenerator<undefined> {
  const reader = sax.parser(true);
  const failures: Error[] = [];
  let levels = 0;
  let attributes = 0;
  reader.onerror = (error) => {
    failures.push(error);
  };
  reader.onopentagstart = () => {
    attributes = 0;
    levels += 1;
    if (levels > MOST_LEVELS) throw new RangeError('The XML nests too deep.');
  };
  reader.onattribute = () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw new RangeError('A tag of the XML has too many attributes.');
  };
  reader.onopentag = (tag) => open?.(local(tag.name), (tag as Tag).attributes);
  reader.ontext = (piece) => text?.(piece);
  reader.oncdata = (piece) => text?.(piece);
  reader.onclosetag = (name) => {
    levels -= 1;
    close?.(local(name));
  };
  for await (const chunk of xml.setEncoding('utf8')) {
    reader.write(chunk as string);
    if (failures[0] !== undefined) throw failures[0];
    yield undefined;
  }
  reader.close();
  if (failures[0] !== undefined) throw failures[0];
  yield undefined;
}

export const readThrough = async (events: AsyncGenerator<undefined>): Promise<void> => {
  while ((await events.next()).done !== true);
};
