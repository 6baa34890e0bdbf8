import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { PageQuery } from '../platform/http/page.js';
import { MemberAnswer, MemberPage, NewMemberDto } from './member.dto.js';
import type { MemberEntity } from './member.entity.js';
import { MembersService } from './members.service.js';

const answerOf = (member: MemberEntity): MemberAnswer => ({
  id: member.id,
  email: member.email,
  name: member.name,
  role: member.role,
  language: member.language,
  createdAt: toJapanTime(member.createdAt),
});

@ApiTags('members')
@Controller('v1/members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Post()
  @Requires('members:write')
  @ApiOperation({ summary: 'Add a person who gets reminders or works on incidents' })
  @ApiCreatedResponse({ type: MemberAnswer })
  async add(@Caller() actor: Actor, @Body() member: NewMemberDto): Promise<MemberAnswer> {
    return answerOf(await this.members.add(actor, member));
  }

  @Get()
  @Requires('members:read')
  @ApiOperation({ summary: 'The people of the organisation' })
  @ApiOkResponse({ type: MemberPage })
  list(@Caller() actor: Actor, @Query() query: PageQuery): Promise<MemberPage> {
    return this.members.list(actor, query, answerOf);
  }
}
