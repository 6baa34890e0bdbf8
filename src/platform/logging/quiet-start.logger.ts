import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { logContext } from './log-context.js';
import { loggedError } from './logged-error.js';

/** What Nest tells of its own wiring at every start; of no use to whoever runs the service. */
const wiring = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication']);

/** One JSON line for each entry, without Nest's own start, and of an error nothing that people wrote. */
export class QuietStartLogger extends ConsoleLogger {
  constructor(logLevels: LogLevel[]) {
    super({ json: true, logLevels });
  }

  protected override getJsonLogObject(
    ...line: Parameters<ConsoleLogger['getJsonLogObject']>
  ): ReturnType<ConsoleLogger['getJsonLogObject']> {
    return { ...super.getJsonLogObject(...line), ...logContext.getStore() };
  }

  /** An error beside a message. */
  protected override stringifyReplacer(key: string, value: unknown): unknown {
    return value instanceof Error ? loggedError(value) : super.stringifyReplacer(key, value);
  }

  /** An error that is the message. */
  protected override serializeError(error: Error): Record<string, unknown> {
    return { ...loggedError(error) };
  }

  override log(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof context === 'string' && wiring.has(context)) return;
    super.log(message, ...rest);
  }
}
