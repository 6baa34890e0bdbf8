import { Readable } from 'node:stream';
import { Controller, Get, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { attachment } from '../platform/http/attachment.js';
import { DomainError } from '../platform/http/domain-error.js';
import { MadeAt } from '../platform/http/made-at.js';
import { UuidParam } from '../platform/http/path-params.js';
import { warningsAbout } from '../playbooks/warning.dto.js';
import { fileAnswerOf } from './file-answer.js';
import { FileList, FileResult, NewFileQuery } from './incident-file.dto.js';
import { IncidentFilesService } from './incident-files.service.js';

const binary = { type: 'string', format: 'binary' } as const;

@ApiTags('files')
@Controller('v1/incidents/:incidentId/files')
export class IncidentFilesController {
  constructor(private readonly files: IncidentFilesService) {}

  @Post()
  @Requires('incidents:write')
  @ApiOperation({ summary: 'Keep a file with an incident; its bytes are the body' })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: binary })
  @MadeAt('/v1/incidents/{incidentId}/files/{id}', FileResult)
  async add(
    @Caller() actor: Actor,
    @UuidParam('incidentId') incidentId: string,
    @Query() query: NewFileQuery,
    @Req() request: FastifyRequest,
  ): Promise<FileResult> {
    const file = await this.files.add(actor, incidentId, query, bytesOf(request));
    return { ...fileAnswerOf(file), warnings: warningsAbout(query) };
  }

  @Get()
  @Requires('incidents:read')
  @ApiOperation({ summary: 'The files of an incident, oldest first' })
  @ApiOkResponse({ type: FileList })
  async list(@Caller() actor: Actor, @UuidParam('incidentId') incidentId: string): Promise<FileList> {
    return { items: (await this.files.list(actor, incidentId)).map(fileAnswerOf) };
  }

  @Get(':id')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'The bytes of a file, as an attachment that no browser opens' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: binary })
  async read(
    @Caller() actor: Actor,
    @UuidParam('incidentId') incidentId: string,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { file, bytes } = await this.files.read(actor, incidentId, id);
    void reply
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'private, no-store');
    return new StreamableFile(bytes, {
      // Never the type it has: what a browser does not know how to show, it only saves.
      type: 'application/octet-stream',
      disposition: attachment(file.name),
      length: Number(file.size),
    });
  }
}

const bytesOf = ({ body }: FastifyRequest): Readable => {
  if (body instanceof Readable) return body;
  throw new DomainError('unsupported-media-type', {
    ja: 'ファイルの内容を application/octet-stream として本文に指定してください。',
    en: 'Send the bytes of the file as the body, as application/octet-stream.',
  });
};
