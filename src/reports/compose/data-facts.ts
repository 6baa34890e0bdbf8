import type { Facts, Tri } from '../../law/model.js';
import type { Statement } from './composer.js';
import { stated } from './composer.js';

interface Sayings {
  readonly yes: string;
  readonly no: string | null;
}

type TriFact = { [Name in keyof Facts]-?: NonNullable<Facts[Name]> extends boolean ? Name : never }[keyof Facts];

/** Facts about the data itself, in the words of a report. A fact that is unknown says nothing here. */
const ABOUT_DATA: readonly (readonly [TriFact, Sayings])[] = [
  ['specialCareData', { yes: '要配慮個人情報を含む。', no: '要配慮個人情報は含まない。' }],
  ['ordinanceSpecialCareData', { yes: '条例要配慮個人情報を含む。', no: '条例要配慮個人情報は含まない。' }],
  [
    'financialHarmRisk',
    {
      yes: '不正に利用されることにより財産的被害が生じるおそれがあるデータを含む。',
      no: '不正に利用されることにより財産的被害が生じるおそれがあるデータは含まない。',
    },
  ],
  ['strongEncryption', { yes: '高度な暗号化が施されている。', no: '高度な暗号化は施されていない。' }],
  ['keyCompromised', { yes: '復号鍵が漏えいし、又は漏えいしたおそれがある。', no: '復号鍵は漏えいしていない。' }],
  ['pseudonymised', { yes: '仮名加工情報である。', no: null }],
];

/** Facts about how it came about. */
const ABOUT_CAUSE: readonly (readonly [TriFact, Sayings])[] = [
  [
    'wrongfulPurpose',
    {
      yes: '不正の目的をもって行われたおそれがある行為によるものである。',
      no: '不正の目的をもって行われたおそれがある行為によるものではない。',
    },
  ],
  ['dataBeingAcquired', { yes: '取得しようとしている個人情報に係るものを含む。', no: null }],
  ['intendedAsPersonalData', { yes: '当該個人情報は個人データとして取り扱うことを予定しているものである。', no: null }],
  [
    'openToUnspecifiedPersons',
    {
      yes: '電磁的方法により不特定多数の者に閲覧され、又は閲覧されるおそれがある。',
      no: '電磁的方法により不特定多数の者に閲覧されるおそれはない。',
    },
  ],
  ['specifiedNetworkSystem', { yes: '情報提供ネットワークシステム等に係る事態である。', no: null }],
];

const say = (facts: Facts, table: typeof ABOUT_DATA): Statement[] =>
  table.map(([name, { yes, no }]) => {
    const answer: Tri | undefined = facts[name];
    return stated(answer === true ? yes : answer === false ? no : null, `facts.${name}`);
  });

export const factsAboutData = (facts: Facts): Statement[] => say(facts, ABOUT_DATA);
export const factsAboutCause = (facts: Facts): Statement[] => say(facts, ABOUT_CAUSE);
