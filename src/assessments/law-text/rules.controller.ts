import { Controller, Get, Param } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { Requires } from '../../access/access.decorators.js';
import { RegimeItemAnswer, RulesAnswer, TestedRuleAnswer } from './rule.answer.js';
import { regimeItem, testedRule, testedRules } from './rule-lookup.js';

@ApiTags('law')
@Controller('v1/law/rules')
export class RulesController {
  @Get()
  @Requires('incidents:read')
  @ApiOperation({ summary: 'Every rule of law that the engine, its traces and its tests cite' })
  @ApiOkResponse({ type: RulesAnswer })
  all(): RulesAnswer {
    return { items: testedRules, nextCursor: null };
  }

  @Get(':id')
  @Requires('incidents:read')
  @ApiOperation({
    summary: 'A rule by its number, or an item of a law',
    description: `Text in both languages, citations, versions, how well it is established, and the conformance cases that
test it. An item is written \`appi-private:3\` here, or as two segments, \`appi-private/3\`.`,
  })
  @ApiParam({
    name: 'id',
    examples: { rule: { value: 'R22' }, item: { summary: 'Enforcement Rules art. 7(iii)', value: 'appi-private:3' } },
  })
  @ApiExtraModels(TestedRuleAnswer, RegimeItemAnswer)
  @ApiOkResponse({
    schema: { oneOf: [{ $ref: getSchemaPath(TestedRuleAnswer) }, { $ref: getSchemaPath(RegimeItemAnswer) }] },
  })
  @ApiNotFoundResponse({ description: 'urn:sokuho:problem:not-found' })
  one(@Param('id') id: string): TestedRuleAnswer | RegimeItemAnswer {
    const [regime = '', item] = id.split(/[:/]/u, 2);
    return item === undefined ? testedRule(id) : regimeItem(regime, item);
  }

  @Get(':regime/:item')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'An item of a law, with the rules that bear on it and the cases that test it' })
  @ApiParam({ name: 'regime', example: 'appi-private' })
  @ApiParam({ name: 'item', example: '3' })
  @ApiOkResponse({ type: RegimeItemAnswer })
  @ApiNotFoundResponse({ description: 'urn:sokuho:problem:not-found' })
  item(@Param('regime') regime: string, @Param('item') item: string): RegimeItemAnswer {
    return regimeItem(regime, item);
  }
}
