import type { MailBlock, MailContent } from './mail-content.js';
import { oneLine } from './safe-text.js';

const RULE = '-'.repeat(40);

function linesOf(block: MailBlock, lang: MailContent['lang']): string[] {
  switch (block.type) {
    case 'banner':
      return [`■ ${oneLine(block.text)}`, `   ${oneLine(block.detail)}`];
    case 'notice':
      return [`◆ ${oneLine(block.text)}`];
    case 'heading':
      return [lang === 'ja' ? `【${oneLine(block.text)}】` : `${oneLine(block.text)}:`];
    case 'note':
    case 'paragraph':
      return [oneLine(block.text)];
    case 'lines':
      return block.lines.map(oneLine);
    case 'facts':
      return block.rows.map(([label, value]) => `${oneLine(label)}${lang === 'ja' ? '：' : ': '}${oneLine(value)}`);
    case 'list':
      return block.entries.map((entry, index) => `${block.ordered ? `${index + 1}.` : '-'} ${oneLine(entry)}`);
    case 'link':
      return [`${oneLine(block.label)}${lang === 'ja' ? '：' : ':'}`, oneLine(block.href)];
    case 'rule':
      return [RULE];
    case 'footer':
      return [RULE, ...block.lines.map(oneLine)];
  }
}

/** A heading belongs to what follows it; everything else stands apart by an empty line. */
export function renderText({ blocks, lang }: MailContent): string {
  return blocks
    .map((block) => linesOf(block, lang).join('\n') + (block.type === 'heading' ? '\n' : '\n\n'))
    .join('')
    .trimEnd()
    .concat('\n');
}
