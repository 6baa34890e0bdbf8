import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DateBeyondCalendar, LawError } from '../../law/index.js';
import { DomainError } from './domain-error.js';
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
    this.logger.error({
      message: 'request failed',
      requestId: request.id,
      error: thrown instanceof Error ? thrown : String(thrown),
    });
    return new DomainError('internal', {
      ja: `処理に失敗しました。記録は変更されていません。お問い合わせの際はリクエスト ID「${request.id}」をお知らせください。`,
      en: `The request failed and nothing was changed. When you report it, give the request id ${request.id}.`,
    });
  }
}
