import type { Readable } from 'node:stream';
import sax, { type Tag } from 'sax';

export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Feeds an XML document to handlers as it comes, names without their prefix; yields after each piece, so that what the
 * handlers gathered can be taken before the next is read.
 */
export async function* xmlEvents(xml: Readable, { open, text, close }: XmlHandlers): AsyncGenerator<undefined> {
  const reader = sax.parser(true);
  const failures: Error[] = [];
  reader.onerror = (error) => {
    failures.push(error);
  };
  reader.onopentag = (tag) => open?.(local(tag.name), (tag as Tag).attributes);
  reader.ontext = (piece) => text?.(piece);
  reader.oncdata = (piece) => text?.(piece);
  reader.onclosetag = (name) => close?.(local(name));
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
