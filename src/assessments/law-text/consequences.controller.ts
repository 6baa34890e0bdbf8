import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/access.decorators.js';
import { chainToPenalty, consequenceOfNotReporting, otherPenalties } from '../../law/index.js';
import { ConsequenceAnswer } from '../consequence.answer.js';

class ConsequencesAnswer {
  @ApiProperty({ type: ConsequenceAnswer, description: 'The one sentence to show beside a duty (R63)' })
  notReporting: ConsequenceAnswer;
  @ApiProperty({ type: [ConsequenceAnswer], description: 'From guidance to fine, in order (R60)' })
  chain: readonly ConsequenceAnswer[];
  @ApiProperty({ type: [ConsequenceAnswer], description: 'Often taken for penalties of late reporting (R61, R62)' })
  others: readonly ConsequenceAnswer[];
}

@ApiTags('law')
@Controller('v1/law/consequences')
export class ConsequencesController {
  @Get()
  @Requires('incidents:read')
  @ApiOperation({ summary: 'What can follow when a private operator does not report, said exactly' })
  @ApiOkResponse({ type: ConsequencesAnswer })
  consequences(): ConsequencesAnswer {
    return { notReporting: consequenceOfNotReporting, chain: chainToPenalty, others: otherPenalties };
  }
}
