import { Readable } from 'node:stream';
import { Controller, Get, Headers, HttpCode, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Caller, Requires } from '../../access/access.decorators.js';
import type { Actor } from '../../access/actor.js';
import { preferredLanguage } from '../../platform/http/language.js';
import { givenColumns } from '../columns/given-columns.js';
import { BYTE_ORDER_MARK, csvLine } from '../formats/csv-lines.js';
import { registerMediaTypes } from '../formats/register-formats.js';
import { LanguageQuery } from '../register-export.dto.js';
import { wrongType } from './file-refusals.js';
import { importAnswerOf } from './import-answer.js';
import { importFormatOf, importTypes } from './import-format.js';
import { ImportAnswer, RegisterImportQuery } from './register-import.dto.js';
import { RegisterImportService } from './register-import.service.js';

const binary = { type: 'string', format: 'binary' } as const;

@ApiTags('incidents')
@Controller('v1/incidents/import')
export class RegisterImportController {
  constructor(private readonly register: RegisterImportService) {}

  @Post()
  @HttpCode(200)
  @Requires('incidents:write')
  @ApiOperation({ summary: 'Log the incidents of a register, all of them or none; its columns: docs/register.md' })
  @ApiConsumes(...Object.values(importTypes))
  @ApiBody({ schema: binary })
  @ApiOkResponse({ type: ImportAnswer })
  async take(
    @Caller() actor: Actor,
    @Query() { onError, dryRun, onExisting }: RegisterImportQuery,
    @Headers('accept-language') accepted: string | undefined,
    @Req() { body, headers }: FastifyRequest,
  ): Promise<ImportAnswer> {
    if (!(body instanceof Readable)) throw wrongType();
    const wanted = { format: importFormatOf(headers['content-type']), onError, dryRun, onExisting };
    return importAnswerOf(await this.register.take(actor, body, wanted), preferredLanguage(accepted));
  }

  @Get('template')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'A CSV with the headings that an import takes, to fill in' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: binary })
  template(
    @Query() { lang }: LanguageQuery,
    @Headers('accept-language') accepted: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): StreamableFile {
    const language = lang ?? preferredLanguage(accepted);
    const headings = givenColumns.map(({ heading }) => heading[language]);
    void reply.header('cache-control', 'private, no-store');
    return new StreamableFile(Buffer.from(BYTE_ORDER_MARK + csvLine(headings)), {
      type: registerMediaTypes.csv,
      disposition: 'attachment; filename="register-template.csv"',
    });
  }
}
