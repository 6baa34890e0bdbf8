import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '../http/public-route.js';

export class HealthAnswer {
  @ApiProperty({ example: 'ok' }) status: string;
}

@ApiTags('operations')
@Controller()
export class HealthController {
  @Get('healthz')
  @PublicRoute()
  @ApiOperation({ summary: 'The process is alive' })
  @ApiOkResponse({ type: HealthAnswer })
  health(): HealthAnswer {
    return { status: 'ok' };
  }
}
