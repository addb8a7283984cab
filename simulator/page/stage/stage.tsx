import type { Seen } from '../link/use-snapshot';
import { useMotion } from '../time/use-motion';
import { useNow } from '../time/use-now';
import { Guidance } from './guidance';
import { Instrument } from './instrument';
import { momentOf } from './moment';

const welcome = 'Say or type “open back release”. Then lie down, and let it talk.';

/** What is going on, seen from the desk or from the floor. */
export function Stage({ snapshot, reading }: Seen) {
  const { device } = snapshot;
  const motion = useMotion();
  const nowMs = useNow(reading, motion, device.untilMs === null ? 'still' : 'moving');
  const { breath, doing, words } = momentOf(snapshot, nowMs);
  return (
    <section class={`stage ${doing === null ? 'is-talking' : 'is-guiding'}`} aria-label="The device">
      <Instrument device={device} breath={breath} nowMs={nowMs} motion={motion} />
      <div class="telling">
        {doing !== null && <Guidance doing={doing} />}
        <p class="caption">{words === '' ? welcome : words}</p>
      </div>
    </section>
  );
}
