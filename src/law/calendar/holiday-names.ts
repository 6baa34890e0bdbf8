/**
 * English names as the Cabinet Office writes them. The library calls both 体育の日 and スポーツの日 "Health and Sports Day",
 * and 文化の日 "National Culture Day".
 */
export const ENGLISH_HOLIDAY_NAMES: Readonly<Record<string, string>> = {
  元日: "New Year's Day",
  成人の日: 'Coming of Age Day',
  建国記念の日: 'National Foundation Day',
  天皇誕生日: "the Emperor's Birthday",
  春分の日: 'Vernal Equinox Day',
  昭和の日: 'Showa Day',
  憲法記念日: 'Constitution Memorial Day',
  みどりの日: 'Greenery Day',
  こどもの日: "Children's Day",
  海の日: 'Marine Day',
  山の日: 'Mountain Day',
  敬老の日: 'Respect for the Aged Day',
  秋分の日: 'Autumnal Equinox Day',
  体育の日: 'Health-Sports Day',
  スポーツの日: 'Sports Day',
  文化の日: 'Culture Day',
  勤労感謝の日: 'Labour Thanksgiving Day',
  結婚の儀: 'Wedding of the Crown Prince (1993)',
  天皇の即位の日: 'Day of the Enthronement (2019)',
  即位礼正殿の儀の行われる日: 'Day of the Enthronement Ceremony (2019)',
};

/** The library names the two holidays of the Act of 2018 only "a day treated as a holiday", and one day by two names. */
export const STATUTORY_NAMES: Readonly<Record<string, string>> = {
  '2019-05-01': '天皇の即位の日',
  '2019-10-22': '即位礼正殿の儀の行われる日',
  '2019-10-14': '体育の日',
};
