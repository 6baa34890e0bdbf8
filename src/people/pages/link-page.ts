import type { Language } from '../../platform/http/language.js';
import { pageStyle } from '../../platform/http/page-style.js';
import { escapeHtml, oneLine } from '../../reminders/mail/safe-text.js';
import type { InvitationView } from '../links/invitations.service.js';
import { pageWords } from './page-words.js';

const e = (value: string): string => escapeHtml(oneLine(value));

const page = (lang: Language, heading: string, body: readonly string[]): string => `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${e(heading)} - sokuho</title>
<style>${pageStyle}</style>
</head>
<body><main>
<h1>${e(heading)}</h1>
${body.filter((part) => part !== '').join('\n')}
</main></body>
</html>
`;

const status = (text: string): string => `<p role="status">${e(text)}</p>`;

const faultOf = (fault: string | null): string =>
  fault === null ? '' : `<p class="fault" role="alert">${e(fault)}</p>`;

/** The form has no address of its own: it goes back to the one that the mail named, token and all. */
const form = (lang: Language, button: string, wantsPassword: boolean): string => {
  const { labels, rules } = pageWords[lang];
  const field = wantsPassword
    ? `<label for="password">${e(labels.password)}</label>
<input id="password" name="password" type="password" autocomplete="new-password" required minlength="12" aria-describedby="rules">
<p id="rules">${e(rules)}</p>
`
    : '';
  return `<form method="post">\n${field}<button type="submit">${e(button)}</button></form>`;
};

/** @param fault what was wrong with the password that was sent; null on opening the page */
export const invitationPage = (view: InvitationView, lang: Language, fault: string | null): string => {
  const { invitation, labels, accept } = pageWords[lang];
  return page(lang, invitation.heading, [
    `<dl><dt>${e(labels.organisation)}</dt><dd>${e(view.organisationName)}</dd><dt>${e(labels.address)}</dt><dd>${e(view.email)}</dd></dl>`,
    status(view.hasPassword ? invitation.links : invitation.asks),
    faultOf(fault),
    form(lang, accept, !view.hasPassword),
  ]);
};

export const resetPage = (lang: Language, fault: string | null): string => {
  const { reset, set } = pageWords[lang];
  return page(lang, reset.heading, [status(reset.asks), faultOf(fault), form(lang, set, true)]);
};

/** What became of it. */
export const outcomePage = (of: 'invitation' | 'reset', outcome: 'done' | 'gone', lang: Language): string => {
  const words = pageWords[lang];
  return page(lang, words[of].heading, [status(outcome === 'done' ? words[of].done : words.gone)]);
};
