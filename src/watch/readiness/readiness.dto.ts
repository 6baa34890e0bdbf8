import { ApiProperty } from '@nestjs/swagger';
import { warningNames, type WarningName } from './warnings.js';

const age = { example: 3.2, description: 'Seconds; null when there is none' };

class DueRemindersAnswer {
  @ApiProperty({ description: 'Their moment has come, and they were not sent', example: 0 }) due: number;
  @ApiProperty({ type: Number, nullable: true, ...age }) oldestAgeSeconds: number | null;
  @ApiProperty({ description: 'Open deadlines of which no reminder is planned', example: 0 }) gaps: number;
}

class QueueAnswer {
  @ApiProperty({ description: 'Not yet taken by the other side', example: 2 }) waiting: number;
  @ApiProperty({ description: 'Of these, tried before', example: 1 }) retried: number;
  @ApiProperty({ type: Number, nullable: true, ...age }) oldestAgeSeconds: number | null;
}

class QueuesAnswer {
  @ApiProperty() mail: QueueAnswer;
  @ApiProperty() webhook: QueueAnswer;
}

class FailuresAnswer {
  @ApiProperty({ description: 'Refused for good', example: 0 }) refused: number;
  @ApiProperty({ description: 'Failed in a way that may pass', example: 1 }) failed: number;
  @ApiProperty({ description: 'Ended in failure: nobody tries again', example: 0 }) givenUp: number;
}

class FailuresByChannelAnswer {
  @ApiProperty() mail: FailuresAnswer;
  @ApiProperty() webhook: FailuresAnswer;
}

class SweepAnswer {
  @ApiProperty({ example: 'RemindLoop' }) loop: string;
  @ApiProperty({ description: 'Seconds since it last ended well, in whichever worker', example: 4.1 })
  ageSeconds: number;
}

class ClockJumpAnswer {
  @ApiProperty({ enum: ['process', 'database'] }) clock: 'process' | 'database';
  @ApiProperty({ description: 'More than 0 is forward', example: -3600 }) seconds: number;
  @ApiProperty({ format: 'date-time' }) at: string;
}

class ClockAnswer {
  @ApiProperty({ type: Number, nullable: true, description: "This process's clock less the database's", example: 0.02 })
  offsetSeconds: number | null;

  @ApiProperty({ type: ClockJumpAnswer, nullable: true, description: 'The newest since this process started' })
  lastJump: ClockJumpAnswer | null;
}

export class ReadinessAnswer {
  @ApiProperty({ example: 'ok' }) status: string;
  @ApiProperty({ enum: warningNames, isArray: true, description: 'What somebody should look at' })
  warnings: WarningName[];

  @ApiProperty() reminders: DueRemindersAnswer;
  @ApiProperty() deliveries: QueuesAnswer;
  @ApiProperty({ description: 'Of the last hour' }) failures: FailuresByChannelAnswer;
  @ApiProperty({ type: [SweepAnswer] }) sweeps: SweepAnswer[];
  @ApiProperty() clock: ClockAnswer;
}
