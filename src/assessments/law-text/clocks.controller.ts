import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/access.decorators.js';
import { clockText, clockTexts } from './clock-texts.js';
import { ClocksAnswer, ClockTextAnswer } from './clocks.answer.js';

@ApiTags('law')
@Controller('v1/law/clocks')
export class ClocksController {
  @Get()
  @Requires('incidents:read')
  @ApiOperation({ summary: 'The clocks of other laws that can be asked for, and those of which too little is known' })
  @ApiOkResponse({ type: ClocksAnswer })
  all(): ClocksAnswer {
    return clockTexts;
  }

  @Get(':id')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'One of these clocks, by the id that its traces cite' })
  @ApiParam({ name: 'id', example: 'eu-gdpr-33' })
  @ApiOkResponse({ type: ClockTextAnswer })
  @ApiNotFoundResponse({ description: 'urn:sokuho:problem:not-found' })
  one(@Param('id') id: string): ClockTextAnswer {
    return clockText(id);
  }
}
