import { BANNER, FONT, STYLE_SHEET } from './html-theme.js';
import type { MailBlock, MailContent } from './mail-content.js';
import { escapeHtml, isWebAddress, oneLine } from './safe-text.js';

const e = (value: string): string => escapeHtml(oneLine(value));
const TEXT = 'margin:0 0 12px;font-size:15px;line-height:1.7;color:#1b1f24';

function banner(block: Extract<MailBlock, { type: 'banner' }>): string {
  const { background, edge } = BANNER[block.tone];
  return `<div class="banner" style="margin:0 0 16px;padding:14px 16px;background:${background};border-left:6px solid ${edge}">
<p style="margin:0;font-size:19px;line-height:1.5;font-weight:bold;color:#1b1f24">${e(block.text)}</p>
<p style="margin:4px 0 0;font-size:15px;line-height:1.6;color:#1b1f24">${e(block.detail)}</p>
</div>`;
}

function facts(rows: readonly (readonly [string, string])[]): string {
  const cell =
    'padding:8px 6px;border-top:1px solid #d8dde3;font-size:14px;line-height:1.6;text-align:left;vertical-align:top';
  const body = rows.map(
    ([label, value]) =>
      `<tr><th scope="row" style="${cell};width:92px;font-weight:normal;color:#4b5560" class="muted">${e(label)}</th>` +
      `<td style="${cell};color:#1b1f24;word-break:break-word">${e(value)}</td></tr>`,
  );
  return `<table width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 18px;border-collapse:collapse;border-bottom:1px solid #d8dde3">\n${body.join('\n')}\n</table>`;
}

function list(ordered: boolean, entries: readonly string[]): string {
  const tag = ordered ? 'ol' : 'ul';
  const body = entries.map(
    (entry) => `<li style="margin:0 0 6px;font-size:14px;line-height:1.7;color:#1b1f24">${e(entry)}</li>`,
  );
  return `<${tag} style="margin:0 0 18px;padding:0 0 0 24px">\n${body.join('\n')}\n</${tag}>`;
}

function link(block: Extract<MailBlock, { type: 'link' }>): string {
  if (!isWebAddress(block.href)) return `<p style="${TEXT}">${e(block.label)}: ${e(block.href)}</p>`;
  const colours = block.primary ? 'background:#1f5fa8;color:#ffffff' : 'background:#ffffff;color:#1f5fa8';
  return `<p class="${block.primary ? 'main' : 'plain'}" style="margin:0 0 12px"><a href="${escapeHtml(block.href)}" style="display:block;padding:13px 16px;border:2px solid #1f5fa8;border-radius:6px;font-size:16px;font-weight:bold;text-align:center;text-decoration:none;${colours}">${e(block.label)}</a></p>`;
}

function htmlOf(block: MailBlock): string {
  switch (block.type) {
    case 'banner':
      return banner(block);
    case 'notice':
      return `<div class="notice" style="margin:0 0 12px;padding:10px 12px;background:#f1f3f5;border-radius:4px"><p style="margin:0;font-size:14px;line-height:1.7;color:#1b1f24${block.strong === true ? ';font-weight:bold' : ''}">${e(block.text)}</p></div>`;
    case 'heading':
      return `<h2 style="margin:20px 0 8px;font-size:16px;line-height:1.5;color:#1b1f24">${e(block.text)}</h2>`;
    case 'paragraph':
      return `<p style="${TEXT}">${e(block.text)}</p>`;
    case 'lines':
      return `<p style="${TEXT}">${block.lines.map(e).join('<br>')}</p>`;
    case 'note':
      return `<p class="muted" style="margin:0 0 12px;font-size:13px;line-height:1.6;color:#4b5560">${e(block.text)}</p>`;
    case 'facts':
      return facts(block.rows);
    case 'list':
      return list(block.ordered, block.entries);
    case 'link':
      return link(block);
    case 'rule':
      return '<div style="margin:28px 0 24px;border-top:3px solid #d8dde3"></div>';
    case 'footer':
      return `<div style="margin:24px 0 0;padding:12px 0 0;border-top:1px solid #d8dde3">${block.lines.map((line) => `<p class="muted" style="margin:0 0 4px;font-size:12px;line-height:1.6;color:#4b5560">${e(line)}</p>`).join('\n')}</div>`;
  }
}

/** Fills the preview line, so that the first words of the mail do not follow the preheader there. */
const PADDING = '&#847;&zwnj;&nbsp;'.repeat(40);

/** One column that is never wider than the screen, in tables and inline styles for the mail programs that need them. */
export function renderHtml({ lang, subject, preheader, blocks }: MailContent): string {
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no">
<title>${e(subject)}</title>
<style>${STYLE_SHEET}</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#eef1f4">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${e(preheader)}${PADDING}</div>
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" style="background:#eef1f4">
<tr><td align="center" style="padding:12px 8px">
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border-radius:8px">
<tr><td style="padding:20px 18px;text-align:left;${FONT}">
${blocks.map(htmlOf).join('\n')}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}
