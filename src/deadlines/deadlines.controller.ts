import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { boardItemOf } from './deadline-answers.js';
import { BoardPage, BoardQueryDto } from './deadline.dto.js';
import { DeadlinesService } from './deadlines.service.js';

@ApiTags('deadlines')
@Controller('v1/deadlines')
export class DeadlinesController {
  constructor(
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('incidents:read')
  @ApiOperation({ summary: 'The board: every deadline with a date, soonest first' })
  @ApiOkResponse({ type: BoardPage })
  board(@Caller() actor: Actor, @Query() query: BoardQueryDto): Promise<BoardPage> {
    return this.deadlines.board(actor, query, boardItemOf(this.clock.now()));
  }
}
