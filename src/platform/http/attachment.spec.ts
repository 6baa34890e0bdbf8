import { describe, expect, it } from '@jest/globals';
import { attachment } from './attachment.js';

describe('attachment', () => {
  it.each([
    ['report.pdf', 'attachment; filename="report.pdf"'],
    ['報告書 (1).pdf', `attachment; filename="file.pdf"; filename*=UTF-8''%E5%A0%B1%E5%91%8A%E6%9B%B8%20%281%29.pdf`],
    [`"a'*.txt`, `attachment; filename="file.txt"; filename*=UTF-8''%22a%27%2A.txt`],
    ['100%.csv', `attachment; filename="file.csv"; filename*=UTF-8''100%25.csv`],
    ['名', `attachment; filename="file"; filename*=UTF-8''%E5%90%8D`],
    ['\ud83d.pdf', `attachment; filename="file.pdf"; filename*=UTF-8''%EF%BF%BD.pdf`],
    ['a\r\nb.pdf', `attachment; filename="file.pdf"; filename*=UTF-8''a%0D%0Ab.pdf`],
  ])('names %j', (name, header) => {
    expect(attachment(name)).toBe(header);
    // ext-value of RFC 8187: attr-char and percent-encoded bytes, nothing else.
    expect(header.split("UTF-8''")[1] ?? '').toMatch(/^(?:[A-Za-z0-9!#$&+.^_`|~-]|%[0-9A-F]{2})*$/u);
  });
});
