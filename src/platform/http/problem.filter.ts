import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DateBeyondCalendar, LawError } from '../../law/index.js';
import { type DatabaseFailure, databaseFailureOf } from '../database/database-failure.js';
import { NotCommitted } from '../database/unit-of-work.js';
import { DomainError, type LocalText, TryLater } from './domain-error.js';
import { type ProblemCode, problems } from './problems.js';
import { preferredLanguage } from './language.js';
import { contradictoryFacts } from './law-refusals.js';
import { sayProblem } from './problem-reply.js';

const codeOfStatus = (status: number): ProblemCode => {
  const entry = Object.entries(problems).find(([, problem]) => problem.status === status);
  return (entry?.[0] as ProblemCode | undefined) ?? (status < 500 ? 'malformed-request' : 'internal');
};

const ofHttp = (error: HttpException): DomainError => {
  const code = codeOfStatus(error.getStatus());
  return new DomainError(code, { ja: problems[code].title.ja, en: error.message });
};

/** Errors of Fastify itself (a body that is no JSON, too large, of the wrong type) carry the status to answer with. */
const ofFastify = (error: { statusCode: number; message: string }): DomainError => {
  const code = codeOfStatus(error.statusCode);
  return new DomainError(code, { ja: `${problems[code].title.ja}（${error.message}）`, en: error.message });
};

/** PostgreSQL refuses U+0000 in text and lone surrogates in jsonb: the fault is the request's. */
const isTextThatCannotBeStored = (error: unknown): boolean =>
  ['22021', '22P05', '22P02'].includes((error as { code?: string }).code ?? '');

const failureTexts: Readonly<Record<DatabaseFailure, LocalText>> = {
  unreachable: {
    ja: 'データベースに接続できません。何も変更されていません。しばらくしてから送り直してください。',
    en: 'The database cannot be reached. Nothing was changed. Try again in a while.',
  },
  full: {
    ja: 'データベースに書き込めません（容量不足又は読取専用）。何も変更されていません。運用者にお知らせください。',
    en: 'The database takes no writes (it is full or read-only). Nothing was changed. Tell whoever runs it.',
  },
  busy: {
    ja: 'ほかの処理の完了を待ちましたが、時間内に終わりませんでした。何も変更されていません。しばらくしてから送り直してください。',
    en: 'Something else that is under way did not end in time. Nothing was changed. Try again in a while.',
  },
};

const RETRY_AFTER_SECONDS = 5;

const ofDatabase = (thrown: unknown): TryLater | null => {
  const failure = databaseFailureOf(thrown instanceof NotCommitted ? thrown.cause : thrown);
  return failure === null ? null : new TryLater('unavailable', failureTexts[failure], RETRY_AFTER_SECONDS);
};

/** Turns whatever a request threw into problem details (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('ProblemFilter');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const error = this.domainErrorOf(thrown, request);
    sayProblem(http.getResponse<FastifyReply>(), request, error, preferredLanguage(request.headers['accept-language']));
  }

  private domainErrorOf(thrown: unknown, request: FastifyRequest): DomainError {
    if (thrown instanceof DomainError) return thrown;
    if (thrown instanceof DateBeyondCalendar) return new DomainError('date-beyond-calendar', thrown.text);
    if (thrown instanceof LawError) return contradictoryFacts(thrown.text, thrown.pointer);
    if (thrown instanceof HttpException) return ofHttp(thrown);
    const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
    if (typeof status === 'number' && status >= 400 && status < 500)
      return ofFastify(thrown as { statusCode: number; message: string });
    if (isTextThatCannotBeStored(thrown)) {
      return new DomainError('invalid-request', {
        ja: '文字列に保存できない文字（NUL など）が含まれています。取り除いて再度お送りください。',
        en: 'A text holds characters that cannot be stored (NUL, half a surrogate pair). Remove them and send it again.',
      });
    }
    const error = thrown instanceof Error ? thrown : String(thrown);
    const later = ofDatabase(thrown);
    if (later !== null) {
      this.logger.warn({ message: 'the database failed a request', requestId: request.id, error });
      return later;
    }
    this.logger.error({ message: 'request failed', requestId: request.id, error });
    return new DomainError('internal', {
      ja: `処理に失敗しました。お問い合わせの際はリクエスト ID「${request.id}」をお知らせください。`,
      en: `The request failed. When you report it, give the request id ${request.id}.`,
    });
  }
}
