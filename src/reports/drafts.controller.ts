import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { completenessOf, type Gap } from './completeness.js';
import { DocumentQuery, DraftAnswer, type GapAnswer, NewDraftDto } from './draft.dto.js';
import { DraftsService, type DraftWithVersion } from './drafts.service.js';
import { renderDocx } from './render/docx/render-docx.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const gapOf = ({ field, label, question }: Gap): GapAnswer => ({ field, label, question });

const answerOf = ({ draft, version }: DraftWithVersion): DraftAnswer => {
  const { missing, unknown, fileable } = completenessOf(version.content);
  return {
    id: draft.id,
    incidentId: draft.incidentId,
    kind: draft.kind,
    form: draft.form,
    state: draft.state,
    version: version.version,
    sha256: version.sha256,
    basedOn: draft.basedOn,
    title: version.content.title,
    fields: version.content.fields,
    missing: missing.map(gapOf),
    unknown: unknown.map(gapOf),
    fileable,
    createdAt: toJapanTime(draft.createdAt),
  };
};

/** RFC 6266 with RFC 8187 for the Japanese name. */
const attachment = (name: string): string =>
  `attachment; filename="draft"; filename*=UTF-8''${encodeURIComponent(name)}`;

@ApiTags('drafts')
@Controller('v1')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  @Post('incidents/:id/drafts')
  @Requires('drafts:write')
  @ApiOperation({ summary: 'Write a first draft of a report or notice from what is known' })
  @ApiCreatedResponse({ type: DraftAnswer })
  async create(
    @Caller() actor: Actor,
    @Param('id', ParseUUIDPipe) incidentId: string,
    @Body() input: NewDraftDto,
  ): Promise<DraftAnswer> {
    return answerOf(await this.drafts.create(actor, incidentId, input));
  }

  @Get('drafts/:id')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'A draft with its fields and what is still open' })
  @ApiOkResponse({ type: DraftAnswer })
  async get(@Caller() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DraftAnswer> {
    return answerOf(await this.drafts.read(actor, id, 'fields'));
  }

  @Get('drafts/:id/document')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'The draft as a document' })
  @ApiProduces(DOCX, 'application/json')
  @ApiOkResponse({ description: 'The document, as an attachment', schema: { type: 'string', format: 'binary' } })
  async document(
    @Caller() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { format }: DocumentQuery,
  ): Promise<StreamableFile> {
    const found = await this.drafts.read(actor, id, format);
    const { draft, version } = found;
    const name = `${version.content.title}_v${version.version}`;
    if (format === 'json') {
      const bytes = Buffer.from(JSON.stringify(answerOf(found), null, 2));
      return new StreamableFile(bytes, { type: 'application/json', disposition: attachment(`${name}.json`) });
    }
    const status = draft.state === 'approved' ? ('approved' as const) : ('draft' as const);
    const bytes = await renderDocx(version.content, {
      status,
      version: version.version,
      sha256: version.sha256,
      lang: 'ja',
    });
    return new StreamableFile(bytes, { type: DOCX, disposition: attachment(`${name}.docx`) });
  }
}
