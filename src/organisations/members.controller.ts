import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { toJapanTime, toJapanTimeOrNull } from '../platform/clock/instant.js';
import { etagOf } from '../platform/http/etag.js';
import { IfMatch } from '../platform/http/if-match.js';
import { MadeAt } from '../platform/http/made-at.js';
import { etagHeader } from '../platform/http/openapi/common-headers.js';
import { PageQuery } from '../platform/http/page.js';
import { UuidParam } from '../platform/http/path-params.js';
import { MemberAnswer, MemberPage, MemberPatchDto, NewMemberDto } from './member.dto.js';
import { type MemberShown, MembersService } from './members.service.js';

const answerOf = ({ member, refusedAt }: MemberShown): MemberAnswer => ({
  id: member.id,
  email: member.email,
  name: member.name,
  role: member.role,
  language: member.language,
  signsIn: member.personId !== null,
  channels: member.channels,
  deputy: member.deputy,
  mailRefusedAt: toJapanTimeOrNull(refusedAt),
  createdAt: toJapanTime(member.createdAt),
  removedAt: toJapanTimeOrNull(member.removedAt),
});

@ApiTags('members')
@Controller('v1/members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Post()
  @Requires('members:write')
  @ApiOperation({ summary: 'Add a person who gets reminders or works on incidents' })
  @MadeAt('/v1/members/{id}', MemberAnswer, etagHeader)
  async add(
    @Caller() actor: Actor,
    @Body() member: NewMemberDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MemberAnswer> {
    const added = await this.members.add(actor, member);
    void reply.header('etag', etagOf(added.member.version));
    return answerOf(added);
  }

  @Get()
  @Requires('members:read')
  @ApiOperation({ summary: 'The people of the organisation' })
  @ApiOkResponse({ type: MemberPage })
  list(@Caller() actor: Actor, @Query() query: PageQuery): Promise<MemberPage> {
    return this.members.list(actor, query, answerOf);
  }

  @Get(':id')
  @Requires('members:read')
  @ApiOperation({ summary: 'One person, also one who was removed' })
  @ApiOkResponse({ type: MemberAnswer })
  async get(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MemberAnswer> {
    const shown = await this.members.get(actor, id);
    void reply.header('etag', etagOf(shown.member.version));
    return answerOf(shown);
  }

  @Patch(':id')
  @Requires('members:write', { orMember: 'id' })
  @ApiOperation({
    summary: 'Change a person’s role, name, address, language, channels or deputy; the last admin stays one',
    description:
      'Members may change their own language, channels and deputy without the permission; their own address by ' +
      '`POST /v1/auth/address`, with their password. A role, and the address of a member who has it, is changed only by ' +
      'whoever holds all its permissions. The former address is told.',
  })
  @ApiOkResponse({ type: MemberAnswer })
  async patch(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Body() patch: MemberPatchDto,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MemberAnswer> {
    const shown = await this.members.patch(actor, id, patch, version);
    void reply.header('etag', etagOf(shown.member.version));
    return answerOf(shown);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('members:write')
  @ApiOperation({ summary: 'Remove a person. What they did stays in the record; the last admin cannot be removed' })
  @ApiNoContentResponse()
  remove(@Caller() actor: Actor, @UuidParam('id') id: string, @IfMatch() version: number | null): Promise<void> {
    return this.members.remove(actor, id, version);
  }
}
