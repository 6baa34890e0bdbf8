import { Body, Controller, Get, Patch, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { etagOf } from '../platform/http/etag.js';
import { IfMatch } from '../platform/http/if-match.js';
import { MadeAt } from '../platform/http/made-at.js';
import { etagHeader } from '../platform/http/openapi/common-headers.js';
import { UuidParam } from '../platform/http/path-params.js';
import { taskAnswerOf } from './task-answers.js';
import { NewTaskDto, TaskAnswer, TaskList, TaskPatchDto, TaskResult } from './task.dto.js';
import { unfinishedBefore } from './task-order.js';
import { type TaskAmongAll, TasksService } from './tasks.service.js';
import { type WarningAnswer, warningsAbout } from './warning.dto.js';

@ApiTags('tasks')
@Controller('v1/incidents/:incidentId/tasks')
export class TasksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('incidents:read')
  @ApiOperation({ summary: 'The checklist of an incident, in its order' })
  @ApiOkResponse({ type: TaskList })
  async list(@Caller() actor: Actor, @UuidParam('incidentId') incidentId: string): Promise<TaskList> {
    const all = await this.tasks.list(actor, incidentId);
    return { items: all.map((task) => taskAnswerOf(task, all, this.clock.now())) };
  }

  @Get(':id')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'One task' })
  @ApiOkResponse({ type: TaskAnswer })
  async get(
    @Caller() actor: Actor,
    @UuidParam('incidentId') incidentId: string,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskAnswer> {
    const { task, all } = await this.tasks.get(actor, incidentId, id);
    void reply.header('etag', etagOf(task.version));
    return taskAnswerOf(task, all, this.clock.now());
  }

  @Post()
  @Requires('tasks:write')
  @ApiOperation({ summary: 'Add a task of your own' })
  @MadeAt('/v1/incidents/{incidentId}/tasks/{id}', TaskResult, etagHeader)
  async add(
    @Caller() actor: Actor,
    @UuidParam('incidentId') incidentId: string,
    @Body() input: NewTaskDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskResult> {
    const added = await this.tasks.add(actor, incidentId, input);
    return this.result(added, warningsAbout(input), reply);
  }

  @Patch(':id')
  @Requires('tasks:write')
  @ApiOperation({ summary: 'Begin, finish or put aside a task; say who does it, by when, and what was found' })
  @ApiOkResponse({ type: TaskResult })
  async patch(
    @Caller() actor: Actor,
    @UuidParam('incidentId') incidentId: string,
    @UuidParam('id') id: string,
    @Body() patch: TaskPatchDto,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskResult> {
    const changed = await this.tasks.patch(actor, { incidentId, id }, patch, version);
    const early = patch.state === 'doing' || patch.state === 'done' ? dependencyWarnings(changed) : [];
    return this.result(changed, [...early, ...warningsAbout(patch)], reply);
  }

  private result({ task, all }: TaskAmongAll, warnings: WarningAnswer[], reply: FastifyReply): TaskResult {
    void reply.header('etag', etagOf(task.version));
    return { ...taskAnswerOf(task, all, this.clock.now()), warnings };
  }
}

const dependencyWarnings = ({ task, all }: TaskAmongAll): WarningAnswer[] =>
  unfinishedBefore(task, all).map(({ title }) => ({
    pointer: '/state',
    kind: 'open_dependency',
    advice: {
      ja: `先に行う作業「${title.ja}」がまだ完了していません。順序に問題がないかご確認ください。`,
      en: `"${title.en}" should come first and is not finished. Check that the order does no harm.`,
    },
  }));
