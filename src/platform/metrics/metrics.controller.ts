import { Controller, Get, Header, Headers } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { Settings } from '../config/settings.js';
import { DomainError } from '../http/domain-error.js';
import { PublicRoute } from '../http/public-route.js';
import { bearsToken } from './metrics-token.js';
import { Metrics } from './metrics.js';

const TEXT_FORMAT = 'text/plain; version=0.0.4; charset=utf-8';

const example = `# HELP sokuho_reminders_due Reminders whose moment has come and that were not sent
# TYPE sokuho_reminders_due gauge
sokuho_reminders_due 0
`;

@ApiTags('operations')
@Controller()
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly settings: Settings,
  ) {}

  @Get('metrics')
  @PublicRoute()
  @Header('content-type', TEXT_FORMAT)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Counts and gauges for Prometheus',
    description: 'Numbers alone, of all organisations together. Needs SOKUHO_METRICS_TOKEN where the operator set one.',
  })
  @ApiProduces('text/plain')
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string', example } } } })
  @ApiUnauthorizedResponse({ description: 'The operator wants a token here' })
  @ApiHeader({ name: 'authorization', required: false, description: "The operator's token", example: 'Bearer <token>' })
  @ApiBearerAuth()
  text(@Headers('authorization') authorization?: string): Promise<string> {
    const token = this.settings.SOKUHO_METRICS_TOKEN;
    if (token !== undefined && !bearsToken(authorization, token)) {
      throw new DomainError('unauthenticated', {
        ja: '運用者が定めたトークン（SOKUHO_METRICS_TOKEN）を Authorization: Bearer ヘッダーで送ってください。',
        en: "Send the operator's token (SOKUHO_METRICS_TOKEN) in the header Authorization: Bearer.",
      });
    }
    return this.metrics.text();
  }
}
