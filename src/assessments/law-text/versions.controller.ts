import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../access/access.decorators.js';
import { amendments } from '../../law/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { toJapanTime } from '../../platform/clock/instant.js';
import { ruleVersions } from './rule-versions.js';
import { VersionsAnswer } from './versions.answer.js';

@ApiTags('law')
@Controller('v1/law/versions')
export class LawVersionsController {
  constructor(private readonly clock: Clock) {}

  @Get()
  @Requires('incidents:read')
  @ApiOperation({
    summary: 'The versions of each law that are held, and what is enacted but not in force',
    description: 'The day of awareness picks the version. An amendment that is not in force is listed, never applied.',
  })
  @ApiOkResponse({ type: VersionsAnswer })
  versions(): VersionsAnswer {
    const today = toJapanTime(this.clock.now()).slice(0, 10);
    return { asOf: today, versions: ruleVersions(today), amendments };
  }
}
