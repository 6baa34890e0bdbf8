import { Controller, Get, Headers, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { preferredLanguage } from '../platform/http/language.js';
import { registerMediaTypes } from './formats/register-formats.js';
import { RegisterExportQuery } from './register-export.dto.js';
import { RegisterExportService } from './register-export.service.js';

@ApiTags('incidents')
@Controller('v1/incidents')
export class RegisterExportController {
  constructor(private readonly register: RegisterExportService) {}

  @Get('export')
  @Requires('incidents:read')
  @ApiOperation({
    summary: 'The register of leaks (漏えい等台帳), in the order of logging; its columns: docs/register.md',
  })
  @ApiProduces('text/csv', registerMediaTypes.xlsx, registerMediaTypes.ndjson)
  @ApiOkResponse({ description: 'All of it as of one moment', schema: { type: 'string', format: 'binary' } })
  async take(
    @Caller() actor: Actor,
    @Query() { format, lang, ...filter }: RegisterExportQuery,
    @Headers('accept-language') accepted: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const stream = await this.register.take(actor, {
      format,
      language: lang ?? preferredLanguage(accepted),
      ...filter,
    });
    void reply.header('cache-control', 'private, no-store');
    return new StreamableFile(stream, {
      type: registerMediaTypes[format],
      disposition: `attachment; filename="register.${format}"`,
    });
  }
}
