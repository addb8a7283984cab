import type { DeviceNow } from '../../web/protocol';
import type { BreathNow } from '../time/breath';
import type { Motion } from '../time/use-now';
import { BreathCircle } from './breath-circle';
import { phaseNames, Ring } from './ring';

interface Shown {
  readonly device: DeviceNow;
  readonly breath: BreathNow;
  readonly nowMs: number;
  readonly motion: Motion;
}

/** The device's ring, and within it the circle to breathe with. */
export function Instrument({ device, breath, nowMs, motion }: Shown) {
  return (
    <div class="instrument">
      <svg viewBox="-100 -100 200 200" aria-hidden="true">
        <Ring device={device} nowMs={nowMs} />
        <BreathCircle now={breath} motion={motion} />
      </svg>
      <p class="phase" data-phase={device.phase}>
        {phaseNames[device.phase]}
      </p>
    </div>
  );
}
