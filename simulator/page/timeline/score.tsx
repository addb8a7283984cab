import type { Playing } from '../../web/protocol';
import { breathCurve } from '../time/breath';
import { isRepetition } from '../time/doing';
import { countdown } from '../time/duration';

export const scoreHeight = 104;
const breathTop = 22;
const breathHeight = 34;
const wordsTop = 64;
const wordsHeight = 12;
const axisTop = 84;

/** Round spans of time between two labels of the axis, in seconds. */
const spans = [1, 2, 5, 10, 15, 30, 60, 120, 300];
const roomForLabel = 56;
/** A label begins at its moment, so the last ones would reach beyond the end. */
const labelWidth = 32;

function ticksOf(lengthMs: number, width: number): readonly number[] {
  const span = spans.find((seconds) => (seconds * 1000 * width) / lengthMs >= roomForLabel) ?? 600;
  const spanMs = span * 1000;
  const lastMs = lengthMs * (1 - labelWidth / Math.max(labelWidth, width));
  return Array.from({ length: Math.floor(lastMs / spanMs) + 1 }, (_, tick) => tick * spanMs);
}

interface Drawn {
  readonly playing: Playing;
  readonly width: number;
}

/** Words, silences and breaths of a response, to scale. */
export function Score({ playing: { parts, marks, lengthMs }, width }: Drawn) {
  const x = (atMs: number): number => (atMs / lengthMs) * width;
  const curve = breathCurve(parts).map(
    ({ atMs, fullness }) => `${x(atMs)},${breathTop + breathHeight * (1 - fullness)}`,
  );
  const floor = breathTop + breathHeight;
  return (
    <g class="score">
      <polygon class="score-breath" points={`0,${floor} ${curve.join(' ')} ${width},${floor}`} />
      <line
        class="score-silence"
        x1={0}
        x2={width}
        y1={wordsTop + wordsHeight / 2}
        y2={wordsTop + wordsHeight / 2}
      />
      {parts.map(({ words, startsMs, wordsMs }) => (
        <rect
          key={startsMs}
          class="score-words"
          x={x(startsMs)}
          y={wordsTop}
          width={Math.max(1, x(wordsMs))}
          height={wordsHeight}
          rx={Math.min(4, x(wordsMs) / 2)}
        >
          <title>{words}</title>
        </rect>
      ))}
      {marks.map((mark) => (
        <g key={mark.atMs} class="score-mark">
          <line x1={x(mark.atMs)} x2={x(mark.atMs)} y1={16} y2={wordsTop + wordsHeight} />
          {isRepetition(mark) && (
            <text x={x(mark.atMs)} y={12}>
              {mark.rep}
            </text>
          )}
        </g>
      ))}
      {ticksOf(lengthMs, width).map((atMs) => (
        <text key={atMs} class="score-tick" x={x(atMs)} y={axisTop + 14}>
          {countdown(atMs)}
        </text>
      ))}
    </g>
  );
}
