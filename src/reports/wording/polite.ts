type Rule = readonly [plain: RegExp, polite: string];

/** Verbs of the five-step class by the syllable before the negation; が is left out, where a noun stands mostly. */
const godan = (plain: string, polite: string): Rule[] =>
  Object.entries({ か: 'き', さ: 'し', ば: 'び', ま: 'み', ら: 'り', わ: 'い' }).map(([before, stem]) => [
    new RegExp(`${before}${plain}$`, 'u'),
    `${stem}${polite}`,
  ]);

/**
 * Endings that have one polite form, whatever stands before them. Verbs whose form depends on the word itself (た after い,
 * っ or ん; る after a kanji) are listed one by one; what is not listed stays as it was written.
 */
const POLITE: readonly Rule[] = [
  [/ではなかった$/u, 'ではありませんでした'],
  [/でなかった$/u, 'でありませんでした'],
  [/(が|は|も)なかった$/u, '$1ありませんでした'],
  [/(て|で)いなかった$/u, '$1いませんでした'],
  [/できなかった$/u, 'できませんでした'],
  [/含まなかった$/u, '含みませんでした'],
  [/しかなかった$/u, 'しかありませんでした'],
  [/(?<!す)くなかった$/u, 'くありませんでした'],
  [/([しえけせてねへめれげぜでべきちみりぎじび])なかった$/u, '$1ませんでした'],
  ...godan('なかった', 'ませんでした'),
  [/ではない$/u, 'ではありません'],
  [/(が|は|も)ない$/u, '$1ありません'],
  [/(て|で)いない$/u, '$1いません'],
  [/できない$/u, 'できません'],
  [/含まない$/u, '含みません'],
  [/しかない$/u, 'しかありません'],
  [/(?<!す)くない$/u, 'くありません'],
  [/([しえけせてねへめれげぜべちみりぎじび])ない$/u, '$1ません'],
  ...godan('ない', 'ません'),
  [/であった$/u, 'でした'],
  [/である$/u, 'です'],
  [/(て|で)いた$/u, '$1いました'],
  [/(て|で|が)いる$/u, '$1います'],
  [/(行|失|伴)った$/u, '$1いました'],
  [/(送|誤|至|な|あ)った$/u, '$1りました'],
  [/だった$/u, 'でした'],
  [/([えけせてねへめれげぜでべきしちみりぎじび])た$/u, '$1ました'],
  [/([えけせてねへめれげぜできしちみりぎじび])る$/u, '$1ます'],
  [/する$/u, 'します'],
  [/(な|あ|よ)る$/u, '$1ります'],
  [/(行|伴)う$/u, '$1います'],
  [/含む$/u, '含みます'],
  [/だ$/u, 'です'],
];

/** Verbs of that ending have another polite form (読んだ is 読みました), which the word itself does not tell. */
const UNCERTAIN = /(?:ん|い)だ$/u;

function politeSentence(sentence: string): string {
  if (UNCERTAIN.test(sentence)) return sentence;
  const rule = POLITE.find(([plain]) => plain.test(sentence));
  if (rule === undefined) return sentence;
  return sentence.replace(...rule);
}

/** Up to its full stop; a line that ends without one is no sentence. */
const politePiece = (piece: string): string =>
  piece.endsWith('。') ? `${politeSentence(piece.slice(0, -1))}。` : piece;

/**
 * Plain style (である) as letters write it (です・ます): reports and letters are drafted from the same facts. Only the end of a
 * sentence changes, and only where its polite form is certain; quotations inside a sentence stay.
 *
 * @example politely('当社の名をかたるメールが送信された。') // '当社の名をかたるメールが送信されました。'
 */
export function politely(text: string | null): string | null {
  return text === null
    ? null
    : text
        .split(/(?<=[。\n])/u)
        .map(politePiece)
        .join('');
}
