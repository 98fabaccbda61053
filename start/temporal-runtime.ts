import { DefaultLogger, Runtime, type LogLevel } from '@temporalio/worker';
import type { Logger } from 'pino';

/** Temporal's levels in the words of the process's log. */
const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const satisfies Readonly<Record<LogLevel, string>>;

/**
 * Temporal's runtime as a worker process wants it; once in a process, before its first connection. The SDK writes to the
 * process's own log, and its core writes JSON beside it. Signals are left to the process: by default the SDK stops its
 * workers at SIGTERM, which cancels activities before the process has waited for a click in flight.
 */
export function installTemporalRuntime(log: Logger): void {
  Runtime.install({
    shutdownSignals: [],
    logger: new DefaultLogger('INFO', ({ level, message, meta }) => {
      const { error, ...more } = meta ?? {};
      log[levels[level]](error === undefined ? more : { ...more, err: error }, message);
    }),
    telemetryOptions: { logging: { filter: { core: 'WARN', other: 'ERROR' }, console: { format: 'json' } } },
  });
}
