import { parseArgs } from 'node:util';

export interface DemoOptions {
  /** End after the show instead of serving on. */
  readonly exit: boolean;
  readonly lang: 'ja' | 'en';
  /** When the organisation of the examples came to know; two days ago at 10:00 in Japan when not given. */
  readonly awareAt: string;
}

const DAY_MS = 86_400_000;

const twoDaysAgo = (now: Date): string => {
  const date = new Date(now.getTime() + 9 * 3_600_000 - 2 * DAY_MS).toISOString().slice(0, 10);
  return `${date}T10:00:00+09:00`;
};

/** @throws TypeError naming the option that is wrong */
export const demoOptions = (args: readonly string[], now: Date): DemoOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: { exit: { type: 'boolean' }, lang: { type: 'string' }, 'aware-at': { type: 'string' } },
  });
  const lang = values.lang ?? 'ja';
  if (lang !== 'ja' && lang !== 'en') throw new TypeError(`--lang ${lang} is not known. Use --lang ja or --lang en.`);
  return { exit: values.exit ?? false, lang, awareAt: values['aware-at'] ?? twoDaysAgo(now) };
};
