import { Readable } from 'node:stream';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { validate, type ValidationError, type ValidatorOptions } from 'class-validator';
import { toInstance } from '../to-instance.js';
import { DomainError, type Fault, type LocalText } from './domain-error.js';
import { isPlainlyValid } from './plainly-valid.js';
import { escapePointer, faultOfRequest } from './request-bounds.js';

/** An answer names so many; who has mended them is told the next. */
const MAX_FAULTS = 50;

const options: ValidatorOptions = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };

const clipped = (text: string, max: number): string => (text.length > max ? `${text.slice(0, max - 3)}…` : text);

/** Elements of a list that an answer repeats. */
const MAX_SHOWN = 5;

const shown = (value: unknown): string => {
  // What is written out is bounded before it is written: a list may be as long as a body.
  if (typeof value === 'string') return JSON.stringify(clipped(value, 80));
  const isShort = Array.isArray(value) && value.length <= MAX_SHOWN && !value.some((each) => Array.isArray(each));
  if (isShort) return `[${value.map(shown).join(', ')}]`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
};

/** Japanese for the constraints in use; anything else keeps class-validator's English sentence. */
const japanese: Readonly<Record<string, string>> = {
  whitelistValidation: 'この項目は定義されていません。項目名をご確認ください。',
  isDefined: '必須項目です。',
  isNotEmpty: '空にできません。',
  isNotBlank: '空にできません（空白、改行など見えない文字だけの値も空とみなします）。',
  isOneLine: '改行又は制御文字を除き、1 行で指定してください。',
  isString: '文字列で指定してください。',
  isBoolean: 'true 又は false で指定してください。',
  isInt: '整数で指定してください。',
  isNumber: '数値で指定してください。',
  isArray: '配列で指定してください。',
  isObject: 'オブジェクトで指定してください。',
  isIn: '次の値のいずれかで指定してください。',
  isMailAddress:
    'メールアドレスは houmu@example.jp のように、半角で、引用符・空白・見えない文字を含めずに指定してください。',
  isUuid: 'UUID の形式で指定してください。',
  isInstant: 'オフセット付きの日時（RFC 3339、例：2026-11-24T10:00:00+09:00）で指定してください。',
  isCivilDate: '実在する日付（YYYY-MM-DD）で指定してください。',
  arrayMaxSize: '要素が多すぎます。',
  arrayMinSize: '1 件以上指定してください。',
  arrayUnique: '重複があります。',
  maxLength: '文字数が上限を超えています。',
  minLength: '文字数が足りません。',
  min: '値が小さすぎます。',
  max: '値が大きすぎます。',
  isCorporateNumber: '法人番号（13 桁、先頭は検査用数字）として正しくありません。法人番号公表サイトでご確認ください。',
  isMailTime: '日本時間 06:00～14:59 の時刻（例：08:30）で指定してください。',
  unknownValue: 'この内容は受け付けられません。項目をご確認ください。',
  nestedValidation: 'オブジェクト又はオブジェクトの配列で指定してください。',
  isNotEmptyObject: '項目を 1 つ以上指定してください。',
  matches: '定められた書式に合っていません。',
  isUrl: 'URL の形式（例：https://www.example.jp/）で指定してください。',
  isMoment:
    '実在する日付（例：2026-11-24）又はオフセット付きの日時（例：2026-11-24T10:00:00+09:00）で指定してください。',
  isJapanDate: '実在する日付（例：2026-11-24）で指定してください。',
  isAudience: '宛先は、役割の名称又は 1～20 件のメールアドレスを持つ addresses で指定してください。',
  hasOneForm:
    'offsetDays と at を併せて指定するか、offsetHours だけを指定してください。at_once は anchor が logged で offsetDays が 0 の場合に、offsetHours は anchor が due 又は logged の場合に限り指定できます。',
};

const inJapanese = (constraint: string, english: string): string =>
  japanese[constraint] === undefined ? english : `${japanese[constraint]}（${english}）`;

/** What class-validator found, in the order of the request. */
export function* faultsOf(errors: readonly ValidationError[], path = ''): Generator<Fault> {
  for (const { property, constraints = {}, value, children = [] } of errors) {
    const pointer = `${path}/${escapePointer(property)}`;
    for (const [constraint, message] of Object.entries(constraints)) {
      const given = constraint === 'whitelistValidation' || value === undefined ? '' : ` (was ${shown(value)})`;
      yield { pointer, detail: { ja: inJapanese(constraint, message), en: `${message}${given}` } };
    }
    yield* faultsOf(children, pointer);
  }
}

const others = (faults: readonly Fault[]): LocalText => {
  const count = Math.min(faults.length, MAX_FAULTS) - 1;
  if (faults.length > MAX_FAULTS) return { ja: `（ほか ${count} 件以上）`, en: ` (and more than ${count} others)` };
  return count > 0 ? { ja: `（ほか ${count} 件）`, en: ` (and ${count} more)` } : { ja: '', en: '' };
};

/** Refuses a request and names what is wrong with it, the first `MAX_FAULTS` of it. */
export const invalidRequest = (faults: Iterable<Fault>): DomainError => {
  const found: Fault[] = [];
  for (const fault of faults) {
    found.push(fault);
    if (found.length > MAX_FAULTS) break;
  }
  const first = found[0];
  const where = first?.pointer ?? '/';
  const more = others(found);
  return new DomainError(
    'invalid-request',
    {
      ja: `${where}：${first?.detail.ja ?? '値に誤りがあります。'}${more.ja}`,
      en: `${where}: ${first?.detail.en ?? 'wrong value'}${more.en}`,
    },
    found.slice(0, MAX_FAULTS),
  );
};

const notJson = (): DomainError =>
  new DomainError('unsupported-media-type', {
    ja: 'この操作の本文は application/json で送ってください。',
    en: 'Send the body of this request as application/json.',
  });

const notAnObject: Fault = {
  pointer: '',
  detail: { ja: 'オブジェクトで指定してください。', en: 'It must be an object.' },
};

const plainTypes: readonly unknown[] = [undefined, String, Number, Boolean, Array, Object, Promise];

/** Checks every request body and query against its class; a property that no class names is refused by name. */
export class RequestValidation implements PipeTransform {
  /** @returns the instance of the class that the request stands for */
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    // A body of bytes is handed on as a stream, to the routes that read one themselves.
    if (value instanceof Readable) throw notJson();
    if (type === 'custom') return value;
    const fault = faultOfRequest(value);
    if (fault !== null) throw invalidRequest([fault]);
    if (plainTypes.includes(metatype)) return value;
    const given = value ?? {};
    if (typeof given !== 'object' || Array.isArray(given)) throw invalidRequest([notAnObject]);
    const instance = toInstance(metatype as new () => object, given);
    if (isPlainlyValid(instance)) return instance;
    const errors = await validate(instance, options);
    if (errors.length > 0) throw invalidRequest(faultsOf(errors));
    return instance;
  }
}
