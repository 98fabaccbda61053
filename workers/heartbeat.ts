import type { Context } from '@temporalio/activity';
import type { ActivityInterceptors } from '@temporalio/worker';

/** Well below every heartbeat timeout in `workflows/`, so that one that is late does no harm. */
const everyMs = 5_000;

/**
 * Heartbeats for an activity as long as it runs, so that no activity does it by itself: a killed worker is noticed
 * within the heartbeat timeout, not the much longer start-to-close timeout, and a cancellation reaches the activity.
 */
export function heartbeating(context: Context): ActivityInterceptors {
  return {
    inbound: {
      async execute(input, next) {
        const timer = setInterval(() => context.heartbeat(), everyMs);
        try {
          return await next(input);
        } finally {
          clearInterval(timer);
        }
      },
    },
  };
}
