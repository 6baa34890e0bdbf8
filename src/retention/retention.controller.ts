import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { RetentionPreview } from './retention.dto.js';
import { RetentionService } from './retention.service.js';

@ApiTags('organisation')
@Controller('v1/retention')
export class RetentionController {
  constructor(private readonly retention: RetentionService) {}

  @Get()
  @Requires('incidents:read')
  @ApiOperation({ summary: 'Closed incidents of which the next sweep removes the personal data' })
  @ApiOkResponse({ type: RetentionPreview })
  preview(@Caller() actor: Actor): Promise<RetentionPreview> {
    return this.retention.preview(actor);
  }
}
