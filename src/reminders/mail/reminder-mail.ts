import { acknowledgementNote, actionsOf, bannerOf, factsOf, linksOf, noticesOf, reasonsOf } from './entry-blocks.js';
import type { MailContent } from './mail-content.js';
import type { MailLanguage, ReminderMailInput, RenderedMail } from './mail-input.js';
import { overdueTasksOf } from './overdue-tasks.js';
import { renderHtml } from './render-html.js';
import { renderText } from './render-text.js';
import { standingOf } from './standing.js';
import { subjectOf } from './subject.js';
import { tellingIn } from './telling.js';

function contentOf(input: ReminderMailInput, lang: MailLanguage): MailContent {
  const telling = tellingIn(lang, input.now);
  const { words } = telling;
  const standing = standingOf(input.obligation, input.now);
  return {
    lang,
    subject: subjectOf(input, telling),
    preheader: `${words.headline(words.kinds[input.obligation.kind].duty, standing, input.obligation.force)} ${words.dateLine(input.obligation, standing)}`,
    blocks: [
      ...(input.incident.drill ? [{ type: 'notice', text: words.notices.drill, strong: true } as const] : []),
      { type: 'lines', lines: words.greeting(input.organisationName, input.recipientName ?? null) },
      bannerOf(input, telling),
      ...noticesOf(input, telling),
      factsOf(input, telling),
      ...linksOf(input, telling),
      ...acknowledgementNote([input], telling),
      ...actionsOf(input, telling),
      ...overdueTasksOf(input, telling),
      ...reasonsOf(input, telling),
      { type: 'footer', lines: words.footer(input.organisationName) },
    ],
  };
}

/** The mail about one deadline: every reminder of a due day or an overdue date, and whatever is alone that morning. */
export function renderReminderMail(input: ReminderMailInput, lang: MailLanguage): RenderedMail {
  const content = contentOf(input, lang);
  return { subject: content.subject, text: renderText(content), html: renderHtml(content) };
}
