import { useEffect, useState } from 'preact/hooks';
import type { Snapshot } from '../../web/protocol';
import type { ClockReading } from '../time/simulated-clock';
import { isSnapshot } from './told';

/** What is known of the simulator, and whether the line to it stands. */
export interface Seen {
  readonly snapshot: Snapshot;
  readonly reading: ClockReading;
}

export interface Link {
  readonly seen: Seen | null;
  readonly state: 'connecting' | 'connected' | 'lost';
}

const againAfterMs = 1000;

function seenIn(data: string): Seen | null {
  const snapshot: unknown = JSON.parse(data);
  if (!isSnapshot(snapshot)) return null;
  const { mode, nowMs } = snapshot.clock;
  return { snapshot, reading: { mode, nowMs, readAtMs: performance.now() } };
}

/** Follows the simulator, and comes back to it by itself after it was gone. */
export function useSnapshot(): Link {
  const [link, setLink] = useState<Link>({ seen: null, state: 'connecting' });
  useEffect(() => {
    let events: EventSource;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const open = (): void => {
      events = new EventSource('/events');
      events.addEventListener('snapshot', ({ data }: MessageEvent<string>) => {
        const seen = seenIn(data);
        if (seen !== null) setLink({ seen, state: 'connected' });
      });
      events.addEventListener('error', () => {
        events.close();
        setLink(({ seen }) => ({ seen, state: 'lost' }));
        waiting = setTimeout(open, againAfterMs);
      });
    };
    open();
    return () => {
      clearTimeout(waiting);
      events.close();
    };
  }, []);
  return link;
}
