import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { SystemDatabase } from '../database/system-database.js';
import { DomainError } from '../http/domain-error.js';
import { PublicRoute } from '../http/public-route.js';
import { Readiness } from './readiness.js';

export class HealthAnswer {
  @ApiProperty({ example: 'ok' }) status: string;
}

const ping = { name: 'ping', text: 'SELECT 1' };

@ApiTags('operations')
@Controller()
export class HealthController {
  constructor(
    private readonly system: SystemDatabase,
    private readonly readiness: Readiness,
  ) {}

  @Get('healthz')
  @PublicRoute()
  @ApiOperation({ summary: 'The process is alive' })
  @ApiOkResponse({ type: HealthAnswer })
  health(): HealthAnswer {
    return { status: 'ok' };
  }

  @Get('readyz')
  @PublicRoute()
  @ApiOperation({ summary: 'The process can do its work: it is not stopping and reaches its database' })
  @ApiOkResponse({ type: HealthAnswer })
  @ApiServiceUnavailableResponse({ description: 'Not now' })
  async ready(): Promise<HealthAnswer> {
    if (!this.readiness.isOpen) throw unavailable('stopping');
    await this.system.rows(ping, []).catch(() => {
      throw unavailable('the database does not answer');
    });
    return { status: 'ok' };
  }
}

const unavailable = (why: string): DomainError =>
  new DomainError('unavailable', { ja: `現在は利用できません（${why}）。`, en: `Not now: ${why}.` });
