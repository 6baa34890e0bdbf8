export type Language = 'ja' | 'en';

/** The better liked of Japanese and English (RFC 9110, 12.5.4); Japanese when neither is named. */
export const preferredLanguage = (acceptLanguage: string | undefined): Language => {
  const liked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((parameter) => /^\s*q=([\d.]+)$/u.exec(parameter)?.[1]).find((value) => value);
      return { language: tag.slice(0, 2), q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ language, q }) => (language === 'ja' || language === 'en') && q > 0)
    .toSorted((a, b) => b.q - a.q);
  return liked[0]?.language === 'en' ? 'en' : 'ja';
};
