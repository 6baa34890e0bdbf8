import type { Language } from '../../platform/http/language.js';
import { pageStyle } from '../../platform/http/page-style.js';
import { escapeHtml, isWebAddress, oneLine } from '../mail/safe-text.js';
import { wordsEn } from '../mail/words-en.js';
import { wordsJa } from '../mail/words-ja.js';
import type { LinkView } from './acknowledgements.service.js';
import { pageWords } from './acknowledge-words.js';

const e = (value: string): string => escapeHtml(oneLine(value));

const page = (lang: Language, body: string): string => `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${e(pageWords[lang].heading)} - sokuho</title>
<style>${pageStyle}</style>
</head>
<body><main>
<h1>${e(pageWords[lang].heading)}</h1>
${body}
</main></body>
</html>
`;

/** The form has no address of its own: it goes back to the one that the mail named, token and all. */
const button = (label: string): string => `<form method="post"><button type="submit">${e(label)}</button></form>`;

/** What the reader is asked to acknowledge, or what became of it. */
export const acknowledgePage = (view: LinkView, incidentUrl: string): string => {
  const { language: lang, state, deadline } = view;
  const words = pageWords[lang];
  const mailWords = lang === 'ja' ? wordsJa : wordsEn;
  const rows: readonly (readonly [string, string])[] = [
    [words.labels.organisation, view.organisation.name],
    [words.labels.incident, view.title],
    [words.labels.duty, mailWords.kinds[deadline.kind].duty],
    [words.labels.due, deadline.dueOn === null ? words.noDate : mailWords.date(deadline.dueOn)],
    [words.labels.person, view.person],
  ];
  const link = isWebAddress(incidentUrl)
    ? `<p><a href="${escapeHtml(incidentUrl)}" rel="noreferrer">${e(words.open)}</a></p>`
    : '';
  return page(
    lang,
    [
      view.drill ? `<p class="drill">${e(words.drill)}</p>` : '',
      `<dl>${rows.map(([label, value]) => `<dt>${e(label)}</dt><dd>${e(value)}</dd>`).join('')}</dl>`,
      `<p role="status">${e(words.states[state])}</p>`,
      state === 'open' ? button(words.button) : '',
      link,
    ].join('\n'),
  );
};

/** For a link that is not ours, too old, or of something that is not there. */
export const refusalPage = (why: 'forged' | 'expired' | 'gone', lang: Language): string =>
  page(lang, `<p role="status">${e(pageWords[lang].refused[why])}</p>`);
