import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { StatisticsAnswer, StatisticsQuery } from './statistics.dto.js';
import { StatisticsService } from './statistics.service.js';

@ApiTags('statistics')
@Controller('v1/statistics')
export class StatisticsController {
  constructor(private readonly statistics: StatisticsService) {}

  @Get()
  @Requires('incidents:read')
  @ApiOperation({ summary: 'What is open, what comes next, and what was kept in time; exercises left out' })
  @ApiOkResponse({ type: StatisticsAnswer })
  get(@Caller() actor: Actor, @Query() query: StatisticsQuery): Promise<StatisticsAnswer> {
    return this.statistics.of(actor, query);
  }
}
