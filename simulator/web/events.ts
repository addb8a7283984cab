import type { SSEStreamingApi } from 'hono/streaming';
import type { After } from '../live/alarm';

/** So often a line that means nothing keeps a quiet connection from being given up. */
const keepAliveMs = 15_000;

interface Source {
  /** Calls back after every change, and gives the way to end that. */
  readonly onChange: (listener: () => void) => () => void;
  /** What there is now, as JSON. */
  readonly now: () => string;
  readonly after: After;
}

/**
 * Sends what there is now, and again after changes, until the page is gone. A page that reads slowly misses
 * states in between, never the last one.
 */
export async function sendChanges(stream: SSEStreamingApi, { onChange, now, after }: Source): Promise<void> {
  let sent = 0;
  let changes = 1;
  let wake: () => void = () => undefined;
  const change = (): void => {
    changes += 1;
    wake();
  };
  const stop = onChange(change);
  stream.onAbort(() => {
    stop();
    change();
  });
  while (!stream.aborted) {
    if (sent === changes) await stream.write(': still here\n\n');
    else {
      sent = changes;
      await stream.writeSSE({ event: 'snapshot', data: now() });
    }
    if (sent === changes) await somethingHappens();
  }

  function somethingHappens(): Promise<void> {
    return new Promise((resolve) => {
      const callOff = after(keepAliveMs, resolve);
      wake = () => {
        callOff();
        resolve();
      };
    });
  }
}
