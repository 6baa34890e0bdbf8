import { Controller, Get, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { UuidParam } from '../platform/http/path-params.js';
import { EvidencePackService } from './evidence-pack.service.js';

@ApiTags('incidents')
@Controller('v1/incidents')
export class EvidencePackController {
  constructor(private readonly packs: EvidencePackService) {}

  @Get(':id/evidence-pack')
  @Requires('audit:read')
  @ApiOperation({ summary: 'All that is recorded of an incident, as a signed ZIP that is verified offline' })
  @ApiProduces('application/zip')
  @ApiOkResponse({
    description: 'A ZIP whose last two entries are the manifest and its signature',
    schema: { type: 'string', format: 'binary' },
  })
  async take(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const pack = await this.packs.take(actor, id);
    void reply.header('cache-control', 'private, no-store');
    return new StreamableFile(pack, {
      type: 'application/zip',
      disposition: `attachment; filename="evidence-${id}.zip"`,
    });
  }
}
