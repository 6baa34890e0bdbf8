import { Readable } from 'node:stream';
import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import * as classTransformer from 'class-transformer';
import * as classValidator from 'class-validator';
import { DomainError, type Fault, type LocalText } from './domain-error.js';
import { isPlainlyValid } from './plainly-valid.js';
import { escapePointer, faultOfTexts } from './storable.js';

const shown = (value: unknown): string => {
  const text = value === undefined ? 'undefined' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
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
  isEmail: 'メールアドレスの形式で指定してください。',
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

const faultsOf = (errors: readonly ValidationError[], path = ''): Fault[] =>
  errors.flatMap((error) => {
    const pointer = `${path}/${escapePointer(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).map(([constraint, message]): Fault => {
      const value =
        constraint === 'whitelistValidation' || error.value === undefined ? '' : ` (was ${shown(error.value)})`;
      const detail: LocalText = { ja: inJapanese(constraint, message), en: `${message}${value}` };
      return { pointer, detail };
    });
    return [...own, ...faultsOf(error.children ?? [], pointer)];
  });

export const invalidRequest = (faults: readonly Fault[]): DomainError => {
  const first = faults[0];
  const where = first?.pointer ?? '/';
  return new DomainError(
    'invalid-request',
    {
      ja: `${where}：${first?.detail.ja ?? '値に誤りがあります。'}${faults.length > 1 ? `（ほか ${faults.length - 1} 件）` : ''}`,
      en: `${where}: ${first?.detail.en ?? 'wrong value'}${faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''}`,
    },
    faults,
  );
};

const notJson = (): DomainError =>
  new DomainError('unsupported-media-type', {
    ja: 'この操作の本文は application/json で送ってください。',
    en: 'Send the body of this request as application/json.',
  });

/**
 * A body of bytes is handed on as a stream, to the routes that read one themselves. Where a route wants JSON it must not
 * get as far as class-transformer: that makes anew whatever it finds, the socket behind the stream too, and ends the process.
 */
class RequestValidation extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (value instanceof Readable) throw notJson();
    const fault = faultOfTexts(value);
    if (fault !== null) throw invalidRequest([fault]);
    return plainlyMade(value, metadata.metatype) ?? (super.transform(value, metadata) as Promise<unknown>);
  }
}

/**
 * The object of its class that a request stands for, where nothing is wrong with it: nearly always, and then the pipe has
 * nothing to say. Undefined otherwise.
 */
const plainlyMade = (value: unknown, metatype: ArgumentMetadata['metatype']): Promise<unknown> | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || metatype === undefined) return undefined;
  const made: unknown = classTransformer.plainToInstance(metatype as new () => object, value);
  return isPlainlyValid(made) ? Promise.resolve(made) : undefined;
};

/** Checks every request body and query against its class; a property that no class names is refused by name. */
export const requestValidation = (): ValidationPipe =>
  new RequestValidation({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    // Left to itself Nest imports them anew, and one that is bundled would be another.
    validatorPackage: classValidator,
    transformerPackage: classTransformer,
    exceptionFactory: (errors) => invalidRequest(faultsOf(errors)),
  });
