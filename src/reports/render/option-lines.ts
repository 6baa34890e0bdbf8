import { WIDE_SPACE } from '../wording/japanese.js';
import type { Option } from './document-model.js';

/** Width in full-width characters; Latin letters and digits take half. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character.charCodeAt(0) < 0x100 ? 0.5 : 1), 0);
}

/** Choices with their boxes, as many on a line as fit whole. */
export function optionLines(options: readonly Option[], width: number): string[] {
  const lines: string[] = [];
  for (const { label, chosen } of options) {
    const box = `${chosen ? '■' : '□'}${label}`;
    const last = lines.at(-1);
    const joined = last === undefined ? box : `${last}${WIDE_SPACE}${box}`;
    if (last === undefined || widthOf(joined) > width) lines.push(box);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
