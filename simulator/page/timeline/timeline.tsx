import { useMemo, useRef, useState } from 'preact/hooks';
import type { Playing } from '../../web/protocol';
import type { Seen } from '../link/use-snapshot';
import { countdown, durationInWords } from '../time/duration';
import { partAt, responseHead } from '../time/playhead';
import { useMotion } from '../time/use-motion';
import { useNow } from '../time/use-now';
import { chosenMoment, movedBy } from './interruption';
import { Score, scoreHeight } from './score';
import { useWidth } from './use-width';

interface Shown extends Seen {
  readonly playing: Playing;
  /** Asks to interrupt, so many milliseconds into the response. */
  readonly onInterrupt: (atMs: number) => void;
}

const inWords = (playing: Playing, atMs: number): string => {
  const words = partAt(playing.parts, atMs)?.phrase.words ?? '';
  const place = `${durationInWords(atMs)} of ${durationInWords(playing.lengthMs)}`;
  return words === '' ? place : `${place}: ${words}`;
};

/** The response as a slider: its place is the playhead, or the moment chosen to interrupt at. */
export function Timeline({ snapshot: { device }, reading, playing, onInterrupt }: Shown) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [chosen, setChosen] = useState<{ readonly turn: number; readonly atMs: number } | null>(null);
  const isSpeaking = device.phase === 'speaking';
  const nowMs = useNow(reading, useMotion(), isSpeaking ? 'moving' : 'still');
  const headMs = responseHead(playing, device, nowMs);
  const score = useMemo(() => <Score playing={playing} width={width} />, [playing, width]);
  const isChosen = isSpeaking && chosen?.turn === playing.turn && chosen.atMs > headMs;
  const atMs = isChosen ? chosen.atMs : headMs;
  const x = (ms: number): number => (playing.lengthMs === 0 ? 0 : (ms / playing.lengthMs) * width);
  const choose = (moment: number): void => {
    setChosen({ turn: playing.turn, atMs: moment });
  };
  const momentUnder = ({ clientX }: MouseEvent): number => {
    const left = frame.current?.getBoundingClientRect().left ?? 0;
    return chosenMoment(((clientX - left) / Math.max(1, width)) * playing.lengthMs, headMs, playing.lengthMs);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isSpeaking) return;
    const moved = movedBy(event.key, atMs, headMs, playing.lengthMs);
    if (moved !== null) choose(moved);
    else if (event.key === 'Enter') onInterrupt(atMs);
    else if (event.key === 'Escape') setChosen(null);
    else return;
    event.preventDefault();
  };
  return (
    <section class="timeline" aria-label="Timeline">
      <div
        ref={frame}
        class="timeline-slider"
        role="slider"
        tabIndex={0}
        aria-label="Timeline of what is spoken. Arrow keys choose a moment, Enter interrupts there"
        aria-valuemin={0}
        aria-valuemax={Math.round(playing.lengthMs / 1000)}
        aria-valuenow={Math.round(atMs / 1000)}
        aria-valuetext={inWords(playing, atMs)}
        aria-disabled={!isSpeaking}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => {
          if (isSpeaking) choose(momentUnder(event));
        }}
        onPointerLeave={() => {
          setChosen(null);
        }}
        onClick={(event) => {
          if (isSpeaking) onInterrupt(momentUnder(event));
        }}
      >
        <svg width={width} height={scoreHeight} aria-hidden="true">
          <rect class="timeline-past" x={0} y={16} width={x(headMs)} height={60} />
          {score}
          {isChosen && <line class="timeline-chosen" x1={x(atMs)} x2={x(atMs)} y1={16} y2={80} />}
          <g class="timeline-head">
            <line x1={x(headMs)} x2={x(headMs)} y1={16} y2={80} />
            <circle cx={x(headMs)} cy={80} r={4} />
          </g>
        </svg>
      </div>
      <p class="timeline-hint">
        <span>
          {countdown(atMs)} <i>of {countdown(playing.lengthMs)}</i>
        </span>
        {isChosen ? (
          <span>Interrupts at {countdown(atMs)}</span>
        ) : (
          <span>{isSpeaking ? 'Click or press Enter to interrupt' : 'Nothing is being spoken'}</span>
        )}
      </p>
    </section>
  );
}
