import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { DatabaseWatch } from '../../platform/database/database-watch.js';
import { Readiness } from '../../platform/health/readiness.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { PublicRoute } from '../../platform/http/public-route.js';
import { ReadinessAnswer } from './readiness.dto.js';
import { ReadinessService } from './readiness.service.js';

@ApiTags('operations')
@Controller()
export class ReadinessController {
  constructor(
    private readonly readiness: Readiness,
    private readonly work: ReadinessService,
    private readonly database: DatabaseWatch,
  ) {}

  @Get('readyz')
  @PublicRoute()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'The process can do its work: it is not stopping, its database has answered lately and takes writes',
    description:
      'And how the work stands, of all organisations and all workers together. A warning leaves the answer at 200: requests are answered whatever the reminders do.',
  })
  @ApiOkResponse({ type: ReadinessAnswer })
  @ApiServiceUnavailableResponse({ description: 'Not now' })
  async ready(): Promise<ReadinessAnswer> {
    if (!this.readiness.ask()) throw unavailable('stopping');
    if (!this.database.takesWrites) throw unavailable('the database takes no writes');
    return this.work.read().catch(() => {
      throw unavailable('the database does not answer');
    });
  }
}

const unavailable = (why: string): DomainError =>
  new DomainError('unavailable', { ja: `現在は利用できません（${why}）。`, en: `Not now: ${why}.` });
