import { Body, Controller, Get, Post, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { etagOf } from '../platform/http/etag.js';
import { IfMatch } from '../platform/http/if-match.js';
import { MadeAt } from '../platform/http/made-at.js';
import { etagHeader } from '../platform/http/openapi/common-headers.js';
import { TextParam } from '../platform/http/path-params.js';
import type { Playbook } from './model.js';
import type { NewerOriginal } from './newer-original.js';
import { ChangedPlaybookDto, CopyPlaybookDto, NewPlaybookDto, PlaybookAnswer, PlaybookList } from './playbook.dto.js';
import { isOfLibrary, PlaybooksService } from './playbooks.service.js';

@ApiTags('playbooks')
@Controller('v1/playbooks')
export class PlaybooksController {
  constructor(private readonly playbooks: PlaybooksService) {}

  @Get()
  @Requires('incidents:read')
  @ApiOperation({ summary: "The organisation's own playbooks, then the library" })
  @ApiOkResponse({ type: PlaybookList })
  async list(@Caller() actor: Actor): Promise<PlaybookList> {
    const all = await this.playbooks.list(actor);
    return {
      items: all.map(({ playbook: { id, version, title, summary, appliesTo, tasks, basedOn }, newerOriginal }) => ({
        id,
        version,
        title,
        summary,
        appliesTo,
        own: !isOfLibrary(id),
        tasks: tasks.length,
        basedOn: basedOn ?? null,
        newerOriginal: newerOriginal?.version ?? null,
      })),
    };
  }

  @Get(':id')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'One playbook, whole' })
  @ApiOkResponse({ type: PlaybookAnswer })
  async get(
    @Caller() actor: Actor,
    @TextParam('id', 'emotet') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Playbook & { newerOriginal?: NewerOriginal }> {
    const { playbook, newerOriginal } = await this.playbooks.get(actor, id);
    return { ...answered(playbook, reply), ...(newerOriginal !== null && { newerOriginal }) };
  }

  @Post()
  @Requires('organisation:write')
  @ApiOperation({ summary: 'Write a playbook of your own' })
  @MadeAt('/v1/playbooks/{id}', PlaybookAnswer, etagHeader)
  async add(
    @Caller() actor: Actor,
    @Body() input: NewPlaybookDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Playbook> {
    return answered(await this.playbooks.add(actor, input), reply);
  }

  @Post(':id/copies')
  @Requires('organisation:write')
  @ApiOperation({ summary: 'Copy a playbook, to change the copy; it is chosen in place of its original' })
  @MadeAt('/v1/playbooks/{id}', PlaybookAnswer, etagHeader)
  async copy(
    @Caller() actor: Actor,
    @TextParam('id', 'emotet') id: string,
    @Body() input: CopyPlaybookDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Playbook> {
    return answered(await this.playbooks.copy(actor, id, input), reply);
  }

  @Put(':id')
  @Requires('organisation:write')
  @ApiOperation({ summary: 'Save a new version of one of your own; running incidents keep the version they have' })
  @ApiOkResponse({ type: PlaybookAnswer })
  async change(
    @Caller() actor: Actor,
    @TextParam('id', 'emotet') id: string,
    @Body() content: ChangedPlaybookDto,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Playbook> {
    return answered(await this.playbooks.change(actor, id, content, version), reply);
  }
}

const answered = (playbook: Playbook, reply: FastifyReply): Playbook => {
  void reply.header('etag', etagOf(playbook.version));
  return playbook;
};
