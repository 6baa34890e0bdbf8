import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Noto (SIL Open Font License 1.1), from its npm packages; pdfkit embeds only the glyphs in use. A character is drawn by the
 * first that has it: names and signs of Japanese by the first, others' letters, 简体字 and 한글 by the next.
 */
const packages = [
  ['NotoSansJP', 'noto-sans-jp', 'NotoSansJP', true],
  ['NotoSans', 'noto-sans', 'NotoSans', true],
  ['NotoSansSC', 'noto-sans-sc', 'NotoSansSC', true],
  ['NotoSansKR', 'noto-sans-kr', 'NotoSansKR', true],
  ['NotoSansMath', 'noto-sans-math', 'NotoSansMath', false],
  ['NotoSansSymbols', 'noto-sans-symbols', 'NotoSansSymbols', true],
  ['NotoSansSymbols2', 'noto-sans-symbols-2', 'NotoSansSymbols2', false],
] as const;

export type FontName = (typeof packages)[number][0];

export interface FontFiles {
  readonly regular: string;
  /** The regular one where there is no other. */
  readonly bold: string;
}

/** The font of all that is Japanese. */
export const MAIN_FONT = 'NotoSansJP' satisfies FontName;

export const fontFiles: ReadonlyMap<FontName, FontFiles> = new Map(
  packages.map(([name, folder, file, hasBold]) => {
    const regular = require.resolve(`@expo-google-fonts/${folder}/400Regular/${file}_400Regular.ttf`);
    const bold = hasBold ? require.resolve(`@expo-google-fonts/${folder}/700Bold/${file}_700Bold.ttf`) : regular;
    return [name, { regular, bold }];
  }),
);
