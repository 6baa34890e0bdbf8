import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
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
  @ApiOkResponse({ schema: { type: 'string' } })
  async file(
    @Param('token') token: string,
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
