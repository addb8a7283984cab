import type { DeviceNow, Phase } from '../../web/protocol';

/** What each phase is called. The ring says it in words too: shape and colour never stand alone. */
export const phaseNames: Readonly<Record<Phase, string>> = {
  idle: 'Idle',
  thinking: 'Thinking',
  speaking: 'Speaking',
  listening: 'Listening',
  reprompting: 'Asking again',
  closed: 'Closed',
};

const radius = 92;
const around = 2 * Math.PI * radius;

/** How the ring is broken up: one line, three arcs that turn, many short ones, dots. Lengths along it. */
const dashes: Readonly<Record<Phase, string | undefined>> = {
  idle: `1 ${around / 72 - 1}`,
  thinking: `${around / 6} ${around / 6}`,
  speaking: undefined,
  listening: undefined,
  reprompting: `${around / 36} ${around / 36}`,
  closed: `${around * 0.84} ${around * 0.16}`,
};

/** How much of the listening is left, from 0 to 1. */
function leftOf({ sinceMs, untilMs }: DeviceNow, nowMs: number): number {
  if (untilMs === null || untilMs <= sinceMs) return 1;
  return Math.min(1, Math.max(0, (untilMs - nowMs) / (untilMs - sinceMs)));
}

/** The ring of the device, in a drawing of 200 by 200 about the middle. */
export function Ring({ device, nowMs }: { readonly device: DeviceNow; readonly nowMs: number }) {
  const { phase } = device;
  return (
    <g class={`ring ring-${phase}`} fill="none">
      <circle class="ring-track" r={radius} />
      {phase === 'listening' ? (
        <circle
          class="ring-line"
          r={radius}
          stroke-dasharray={`${around * leftOf(device, nowMs)} ${around}`}
          transform="rotate(-90)"
        />
      ) : (
        <circle class="ring-line" r={radius} stroke-dasharray={dashes[phase]} transform="rotate(-60)" />
      )}
      {phase === 'speaking' && <circle class="ring-echo" r={radius - 7} />}
    </g>
  );
}
