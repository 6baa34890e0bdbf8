import type { BilingualText } from '../model.js';
import type { Clock } from './clock.js';
import { mastercard, visa } from './laws/card-brands.js';
import { euGdpr, ukGdpr } from './laws/eu-gdpr.js';
import { jpCyberAct } from './laws/jp-cyber-act.js';
import { jpFinance } from './laws/jp-finance.js';
import { jpTelecom } from './laws/jp-telecom.js';
import { krPipa } from './laws/kr-pipa.js';
import { sgPdpa } from './laws/sg-pdpa.js';
import { usSec } from './laws/us-sec.js';
import type { ClockId } from './model.js';

/** Every clock that can be switched on. */
export const clocks: readonly Clock[] = [
  jpTelecom,
  jpFinance,
  jpCyberAct,
  euGdpr,
  ukGdpr,
  krPipa,
  sgPdpa,
  usSec,
  visa,
  mastercard,
];

const byId: ReadonlyMap<string, Clock> = new Map(clocks.map((clock) => [clock.id, clock]));

export function isClockId(value: unknown): value is ClockId {
  return typeof value === 'string' && byId.has(value);
}

/** @throws RangeError for an id that is not in the catalogue */
export function clockById(id: ClockId): Clock {
  const clock = byId.get(id);
  if (clock === undefined) throw new RangeError(`There is no clock "${id}". Known: ${[...byId.keys()].join(', ')}.`);
  return clock;
}

export interface ClockNotHeld {
  readonly name: BilingualText;
  readonly reason: BilingualText;
}

const tooLittle = (ja: string, en: string): BilingualText => ({ ja, en });

/** Regimes that are known of, and of which too little was read to compute a date. A free clock can stand in. */
export const clocksNotHeld: readonly ClockNotHeld[] = [
  {
    name: { ja: 'こども性暴力防止法（日本版DBS）', en: 'Child sexual violence prevention act (Japan)' },
    reason: tooLittle(
      '施行前であり、期間の定めの原文を確認していない。',
      'Not in force yet; the text of its periods was not read.',
    ),
  },
  {
    name: { ja: '割賦販売法', en: 'Instalment Sales Act (Japan)' },
    reason: tooLittle('「速やかに」とされることのみを把握している。', 'Only "promptly" is known.'),
  },
  {
    name: { ja: 'EU NIS2指令第23条', en: 'EU NIS2 art. 23' },
    reason: tooLittle(
      '国内法化の内容が加盟国により異なり、確認していない。',
      'Member states differ in how they enacted it; none was read.',
    ),
  },
  {
    name: { ja: '中国', en: 'China' },
    reason: tooLittle(
      '事案の等級により1時間から異なり、等級の定義を確認していない。',
      'Hours depend on grades whose definitions were not read.',
    ),
  },
  {
    name: { ja: '台湾', en: 'Taiwan' },
    reason: tooLittle(
      '改正法は未施行であり、72時間は案にとどまる。',
      'The new article is not in force; its 72 hours are a draft.',
    ),
  },
  {
    name: { ja: '香港', en: 'Hong Kong' },
    reason: tooLittle(
      '一般の事業者は任意の報告であり、重要インフラの定めの原文を確認していない。',
      'Voluntary for most; the critical infrastructure text was not read.',
    ),
  },
];
