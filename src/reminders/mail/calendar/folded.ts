const MOST_OCTETS = 75;

const octetsOf = (letter: string): number => {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_00_00 ? 3 : 4;
};

const foldedLine = (line: string): string => {
  let all = '';
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > MOST_OCTETS) {
      all += '\r\n ';
      octets = 1;
    }
    all += letter;
    octets += more;
  }
  return all;
};

/** Content lines of a calendar, none longer than 75 octets and no letter parted (RFC 5545, 3.1). */
export function folded(lines: string): string {
  return lines.split('\r\n').map(foldedLine).join('\r\n');
}
