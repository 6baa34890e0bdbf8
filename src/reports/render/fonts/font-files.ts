import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export interface FontFiles {
  readonly regular: string;
  /** The regular one where there is no other. */
  readonly bold: string;
}

const inOneWeight = (path: string): FontFiles => ({ regular: path, bold: path });

/**
 * Noto (SIL Open Font License 1.1), from its npm packages; pdfkit embeds only the glyphs in use. A character is drawn by the
 * first that has it: what is Japanese by the first, others' letters, 简体字, 한글 and signs by the next.
 */
const files = {
  NotoSansJP: {
    regular: require.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
    bold: require.resolve('@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'),
  },
  NotoSans: {
    regular: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  },
  NotoSansSC: {
    regular: require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    bold: require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
  },
  NotoSansKR: {
    regular: require.resolve('@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf'),
    bold: require.resolve('@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf'),
  },
  NotoSansMath: inOneWeight(
    require.resolve('@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf'),
  ),
  NotoSansSymbols: {
    regular: require.resolve('@expo-google-fonts/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf'),
    bold: require.resolve('@expo-google-fonts/noto-sans-symbols/700Bold/NotoSansSymbols_700Bold.ttf'),
  },
  NotoSansSymbols2: inOneWeight(
    require.resolve('@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'),
  ),
} as const satisfies Readonly<Record<string, FontFiles>>;

export type FontName = keyof typeof files;

/** The font of all that is Japanese. */
export const MAIN_FONT = 'NotoSansJP' satisfies FontName;

export const fontNames = Object.keys(files) as readonly FontName[];

export const fontFiles: Readonly<Record<FontName, FontFiles>> = files;
