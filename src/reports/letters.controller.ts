import { Readable } from 'node:stream';
import { Controller, HttpCode, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { IgnoresIdempotencyKey } from '../platform/http/ignores-idempotency-key.js';
import { UuidParam } from '../platform/http/path-params.js';
import { encodingNamed, mediaTypeOf } from '../platform/tables/encoding.js';
import { LettersQuery } from './letters.dto.js';
import { type LetterList, LettersService } from './letters.service.js';
import { listTypes } from './letters/list-types.js';

const binary = { type: 'string', format: 'binary' } as const;

const listOf = ({ body, headers }: FastifyRequest): LetterList | null => {
  const { type, charset } = mediaTypeOf(headers['content-type']);
  if (!(body instanceof Readable)) return null;
  if (type === listTypes.xlsx) return { type: 'xlsx', bytes: body };
  const encoding = encodingNamed(charset);
  const isText = type === listTypes.csv || type === listTypes.tsv;
  return isText && encoding !== null ? { type: 'csv', bytes: body, encoding } : null;
};

@ApiTags('drafts')
@Controller('v1/drafts')
export class LettersController {
  constructor(private readonly letters: LettersService) {}

  @Post(':id/letters')
  @HttpCode(200)
  @Requires('drafts:write')
  @IgnoresIdempotencyKey()
  @ApiOperation({ summary: 'Merge a notice with a list of recipients into letters; the list is kept nowhere' })
  @ApiConsumes(...Object.values(listTypes))
  @ApiBody({ schema: binary })
  @ApiProduces('application/pdf', 'application/zip')
  @ApiOkResponse({ description: 'The letters, marked 案 until the notice is approved', schema: binary })
  async merge(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Query() { as }: LettersQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const letters = await this.letters.merge(actor, id, as, listOf(request));
    void reply.header('cache-control', 'private, no-store');
    return new StreamableFile(letters, {
      type: as === 'pdf' ? 'application/pdf' : 'application/zip',
      disposition: `attachment; filename="letters.${as}"`,
    });
  }
}
