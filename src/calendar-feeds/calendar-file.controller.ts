import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { etagExample } from '../platform/http/openapi/examples.js';
import { TextParam } from '../platform/http/path-params.js';
import { PublicRoute } from '../platform/http/public-route.js';
import { CalendarFileService } from './calendar-file.service.js';

@ApiTags('calendar feeds')
@Controller('calendar')
export class CalendarFileController {
  constructor(private readonly files: CalendarFileService) {}

  @Get(':token.ics')
  @PublicRoute()
  @ApiOperation({ summary: 'A calendar of deadlines, for programs that subscribe; the address is the key' })
  @ApiProduces('text/calendar')
  @ApiHeader({
    name: 'If-None-Match',
    required: false,
    description: 'ETag of the answer that you have',
    example: etagExample,
  })
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiResponse({ status: 304, description: 'Nothing has changed since that ETag' })
  async file(
    @TextParam('token', 'Vb2hQ0mD4pS9kq1xJ7aZ0wVb2hQ0mD4pS9kq1xJ7aZ0') token: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const file = await this.files.fileOf(token);
    const etag = `"${createHash('sha256').update(file).digest('base64url').slice(0, 22)}"`;
    void reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (known === etag) {
      void reply.status(304);
      return undefined;
    }
    void reply.header('content-type', 'text/calendar; charset=utf-8');
    return file;
  }
}
