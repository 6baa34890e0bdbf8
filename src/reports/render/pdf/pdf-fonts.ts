import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Noto Sans JP (SIL Open Font License 1.1), from its npm package; pdfkit embeds only the glyphs in use. */
const regular = require.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf');
const bold = require.resolve('@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf');

export const PDF_FONT = 'NotoSansJP';
export const pdfFonts = { [PDF_FONT]: { normal: regular, bold, italics: regular, bolditalics: bold } };

const fontFiles: ReadonlySet<string> = new Set([regular, bold]);
/** The renderer opens these files and no other: text in a draft can make it read nothing. */
export const isFontFile = (path: string): boolean => fontFiles.has(path);
