import { Body, Controller, Get, HttpCode, Patch, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { etagOf } from '../platform/http/etag.js';
import { IfMatch } from '../platform/http/if-match.js';
import { MadeAt } from '../platform/http/made-at.js';
import { etagHeader } from '../platform/http/openapi/common-headers.js';
import { UuidParam } from '../platform/http/path-params.js';
import { warningsAbout } from '../playbooks/warning.dto.js';
import { documentMetaOf, draftAnswerOf, reviewAnswerOf, versionAnswerOf } from './draft-answers.js';
import { completenessOf } from './completeness.js';
import { incompleteWarnings } from './incomplete.js';
import { DraftLifeService } from './draft-life.service.js';
import {
  AcceptFreshDto,
  CompareQuery,
  DifferenceList,
  DocumentQuery,
  DraftAnswer,
  DraftList,
  DraftPatchDto,
  DraftResult,
  NewDraftDto,
  ReviewDto,
  SubmittingReviewDto,
  StaleFieldList,
  SubmissionAnswer,
  VersionList,
} from './draft.dto.js';
import { DraftsService, type DraftWithVersion } from './drafts.service.js';
import { copySheetPolicy } from './render/html/render-copy-sheet.js';
import { attachment } from '../platform/http/attachment.js';
import { DocumentRenderer } from './document-renderer.service.js';
import { draftSchema } from './render/draft-schema.js';
import { mediaTypes } from './render/render-draft.js';

const answered = (found: DraftWithVersion, reply: FastifyReply): DraftAnswer => {
  void reply.header('etag', etagOf(found.draft.version));
  return draftAnswerOf(found);
};

const binary = { type: 'string', format: 'binary' };

/** Its own schema (docs/draft.schema.json), without the names by which that is found elsewhere. */
const { $schema, $id, ...draftDocument } = draftSchema as Readonly<Record<string, unknown>>;

@ApiTags('drafts')
@Controller('v1')
export class DraftsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly life: DraftLifeService,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Post('incidents/:id/drafts')
  @Requires('drafts:write')
  @ApiOperation({ summary: 'Write a first draft of a report or notice from what is known' })
  @MadeAt('/v1/drafts/{id}', DraftAnswer, etagHeader)
  async create(
    @Caller() actor: Actor,
    @UuidParam('id') incidentId: string,
    @Body() input: NewDraftDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftAnswer> {
    return answered(await this.drafts.create(actor, incidentId, input), reply);
  }

  @Get('incidents/:id/drafts')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'The drafts of an incident, oldest first' })
  @ApiOkResponse({ type: DraftList })
  async list(@Caller() actor: Actor, @UuidParam('id') incidentId: string): Promise<DraftList> {
    return { items: (await this.drafts.list(actor, incidentId)).map(draftAnswerOf) };
  }

  @Get('drafts/:id')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'A draft with its fields and what is still open' })
  @ApiOkResponse({ type: DraftAnswer })
  async get(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftAnswer> {
    return answered(await this.drafts.read(actor, id, 'fields'), reply);
  }

  @Patch('drafts/:id')
  @Requires('drafts:write')
  @ApiOperation({ summary: 'Put your words into fields; every save is a version that is kept' })
  @ApiOkResponse({ type: DraftResult })
  async edit(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Body() patch: DraftPatchDto,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftResult> {
    const edited = await this.life.edit(actor, id, patch.fields, version);
    return { ...answered(edited, reply), warnings: warningsAbout(patch) };
  }

  @Get('drafts/:id/stale-fields')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'Fields whose facts have changed since the draft was written' })
  @ApiOkResponse({ type: StaleFieldList })
  async stale(@Caller() actor: Actor, @UuidParam('id') id: string): Promise<StaleFieldList> {
    return { items: await this.life.stale(actor, id) };
  }

  @Post('drafts/:id/stale-fields/accept')
  @HttpCode(200)
  @Requires('drafts:write')
  @ApiOperation({ summary: 'Take over what the facts say now, for the fields named' })
  @ApiOkResponse({ type: DraftAnswer })
  async accept(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Body() { fields }: AcceptFreshDto,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftAnswer> {
    return answered(await this.life.acceptFresh(actor, id, fields, version), reply);
  }

  @Get('drafts/:id/submission')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'Subject and file name for an authority that takes reports by mail, as far as known' })
  @ApiOkResponse({ type: SubmissionAnswer })
  submission(@Caller() actor: Actor, @UuidParam('id') id: string): Promise<SubmissionAnswer> {
    return this.life.submission(actor, id);
  }

  @Get('drafts/:id/versions')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'Every version of a draft, and its review' })
  @ApiOkResponse({ type: VersionList })
  async versions(@Caller() actor: Actor, @UuidParam('id') id: string): Promise<VersionList> {
    const { versions, reviews } = await this.life.versions(actor, id);
    return { items: versions.map(versionAnswerOf), reviews: reviews.map(reviewAnswerOf) };
  }

  @Get('drafts/:id/compare')
  @Requires('incidents:read')
  @ApiOperation({
    summary:
      'What differs, field by field: preliminary against final, version against version, draft against what was filed',
  })
  @ApiOkResponse({ type: DifferenceList })
  async compare(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: CompareQuery,
  ): Promise<DifferenceList> {
    return { items: await this.life.compare(actor, id, query) };
  }

  @Post('drafts/:id/submit')
  @HttpCode(200)
  @Requires('drafts:write')
  @ApiOperation({ summary: 'Hand the newest version to review' })
  @ApiOkResponse({ type: DraftResult })
  async submit(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Body() input: SubmittingReviewDto,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftResult> {
    const reviewed = await this.life.review(actor, id, 'submitted', input, version);
    const open = incompleteWarnings(completenessOf(reviewed.version.content).missing);
    return { ...answered(reviewed, reply), warnings: [...open, ...warningsAbout(input)] };
  }

  @Post('drafts/:id/return')
  @HttpCode(200)
  @Requires('drafts:approve')
  @ApiOperation({ summary: 'Send it back with comments on fields' })
  @ApiOkResponse({ type: DraftResult })
  async return(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Body() input: ReviewDto,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftResult> {
    const reviewed = await this.life.review(actor, id, 'returned', input, version);
    return { ...answered(reviewed, reply), warnings: warningsAbout(input) };
  }

  @Post('drafts/:id/approve')
  @HttpCode(200)
  @Requires('drafts:approve')
  @ApiOperation({
    summary: 'Approve the version under review, by its hash; never by whoever edited it since the last approval',
  })
  @ApiOkResponse({ type: DraftResult })
  async approve(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Body() input: SubmittingReviewDto,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftResult> {
    const reviewed = await this.life.review(actor, id, 'approved', input, version);
    const open = incompleteWarnings(completenessOf(reviewed.version.content).missing);
    return { ...answered(reviewed, reply), warnings: [...open, ...warningsAbout(input)] };
  }

  @Get('drafts/:id/document')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'The draft as a document: Word, PDF, copy sheet (html), Markdown or data' })
  @ApiOkResponse({
    description: 'The document, as an attachment; the copy sheet (html) opens in the browser',
    content: {
      [mediaTypes.docx]: { schema: binary },
      [mediaTypes.pdf]: { schema: binary },
      [mediaTypes.html]: { schema: { type: 'string' } },
      [mediaTypes.md]: { schema: { type: 'string' } },
      [mediaTypes.json]: { schema: draftDocument },
    },
    headers: etagHeader,
  })
  async document(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Query() { format, lang }: DocumentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const found = await this.drafts.read(actor, id, format);
    const meta = documentMetaOf(found, lang);
    const bytes = await this.renderer.render(actor.organisationId, format, found.version.content, meta);
    const name = `${found.version.content.title}_v${found.version.version}.${format}`;
    void reply.header('etag', etagOf(found.draft.version));
    // The copy sheet is read in the browser; nothing is loaded from elsewhere, and its own script is known by its hash.
    if (format === 'html') void reply.header('content-security-policy', copySheetPolicy);
    const disposition = format === 'html' ? 'inline' : attachment(name, 'draft');
    return new StreamableFile(bytes, { type: mediaTypes[format], disposition });
  }
}
