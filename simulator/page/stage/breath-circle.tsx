import type { BreathNow } from '../time/breath';
import type { Motion } from '../time/use-now';

const emptyRadius = 26;
const fullRadius = 80;
const bar = { top: -66, height: 96, width: 68, gap: 4 } as const;

/** One step of the bar for each second of the breath. */
function stepsOf({ breath, leftMs, lastsMs }: BreathNow): { readonly all: number; readonly filled: number } {
  const all = Math.max(1, Math.round(lastsMs / 1000));
  const passed = Math.min(all, Math.floor(((lastsMs - leftMs) / lastsMs) * all) + 1);
  return { all, filled: breath === 'in' ? passed : all - passed };
}

const names = { in: 'In', out: 'Out', rest: '' } as const;

function Steps({ now }: { readonly now: BreathNow }) {
  const { all, filled } = stepsOf(now);
  const height = bar.height / all;
  return (
    <g class="breath-steps">
      {Array.from({ length: all }, (_, step) => (
        <rect
          key={step}
          class={step < filled ? 'is-filled' : undefined}
          x={-bar.width / 2}
          y={bar.top + bar.height - (step + 1) * height}
          width={bar.width}
          height={Math.max(1, height - bar.gap)}
          rx={4}
        />
      ))}
      <text class="breath-beside" y={64}>{`${names[now.breath]} ${Math.ceil(now.leftMs / 1000)}`}</text>
    </g>
  );
}

function Circle({ now }: { readonly now: BreathNow }) {
  return (
    <g class="breath" data-breath={now.breath}>
      <circle class="breath-reach" r={fullRadius} />
      <circle class="breath-body" r={emptyRadius + (fullRadius - emptyRadius) * now.fullness} />
      <circle class="breath-core" r={emptyRadius} />
      <text class="breath-name" y={7}>
        {names[now.breath]}
      </text>
    </g>
  );
}

/** Grows with the breath in, shrinks with the breath out. Without motion it is a bar filled in steps. */
export function BreathCircle({ now, motion }: { readonly now: BreathNow; readonly motion: Motion }) {
  return motion === 'stepped' && now.breath !== 'rest' ? <Steps now={now} /> : <Circle now={now} />;
}
