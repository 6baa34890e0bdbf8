import type { BilingualText } from '../model.js';

/** What a person must know beside the name of the recipient. */
export const NOTES = {
  askIndustry: {
    ja: '業種が未設定のため委員会を報告先としています。権限が委任されている業種（法第150条）に当たる場合は、事業所管大臣に報告してください。',
    en: 'The industry is not set, so the PPC is named. If yours is a delegated one (Act art. 150), report to its minister.',
  },
  notYetDelegated: {
    ja: '知った日の時点でこの業種の委任を確認できないため、委員会を報告先としています。委員会が公示する委任先の一覧を確認してください。',
    en: 'No delegation of this industry is on record for the day of awareness, so the PPC is named. Check its published list.',
  },
  ownPeople: {
    ja: '自社の従業者・株主の個人データに関する事案は、権限が委任されている業種であっても委員会に報告します。',
    en: "Cases about the operator's own employees or shareholders go to the PPC, even in a delegated industry.",
  },
  ownPeopleToo: {
    ja: '自社の従業者・株主の個人データも含まれています。その部分は委員会への報告となるため、報告先を両者に確認してください。',
    en: "The operator's own employees or shareholders are affected too. That part belongs to the PPC; settle the filing with both.",
  },
  myNumberUnknown: {
    ja: 'マイナンバーが含まれるか不明なため、特定個人情報の報告フォームを用います。',
    en: 'Whether My Numbers are included is not known, so the My Number form is used.',
  },
  myNumberDelegated: {
    ja: '権限が委任されている業種であっても、特定個人情報に係る報告は委員会に対して行います。',
    en: 'A My Number report goes to the PPC even in a delegated industry.',
  },
} as const satisfies Readonly<Record<string, BilingualText>>;

/**
 * An accredited organisation may want to be told as well; that does not replace the report since 2022-04-01.
 *
 * @see appi.md R54
 */
export const accreditedOrganisationNote = {
  rule: 'R54',
  established: 'B',
  assumption: true,
  text: {
    ja: '認定個人情報保護団体への報告は、法第26条第1項の報告に代わるものではありません（2022年4月1日以降）。',
    en: 'Telling an accredited personal information protection organisation does not replace the report under art. 26(1) (since 2022-04-01).',
  },
} as const;
