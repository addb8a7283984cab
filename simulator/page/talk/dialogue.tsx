import { useEffect, useRef } from 'preact/hooks';
import type { TurnShown } from '../../web/protocol';

interface Line {
  readonly turn: TurnShown;
  readonly onInspect: (turn: number) => void;
  readonly isInspected: boolean;
}

function Exchange({ turn, onInspect, isInspected }: Line) {
  return (
    <li class="exchange">
      <p class="you">
        <span class="unseen">You: </span>
        {turn.you}
        <button
          type="button"
          class="turn-number"
          aria-label={`Look inside turn ${turn.number}`}
          aria-pressed={isInspected}
          onClick={() => {
            onInspect(turn.number);
          }}
        >
          {turn.number}
        </button>
      </p>
      {turn.alexa !== '' && (
        <p class="alexa">
          <span class="unseen">Alexa: </span>
          {turn.alexa}
        </p>
      )}
      {turn.fault !== null && <p class="fault">No usable answer: {turn.fault}</p>}
      {turn.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </li>
  );
}

interface Shown {
  readonly turns: readonly TurnShown[];
  readonly inspected: number | null;
  readonly onInspect: (turn: number) => void;
}

/** So that the newest does not stick to the edge, in CSS pixels. */
const roomAbove = 20;

/** What was said, oldest first. While it grows, the newest is in view, from its beginning where it is long. */
export function Dialogue({ turns, inspected, onInspect }: Shown) {
  const log = useRef<HTMLDivElement>(null);
  const newest = turns.at(-1)?.number;
  useEffect(() => {
    const begins = log.current?.querySelector<HTMLElement>('.exchange:last-child')?.offsetTop;
    if (begins !== undefined) log.current?.scrollTo({ top: begins - roomAbove });
  }, [newest]);
  return (
    <div ref={log} class="dialogue" role="log" aria-live="polite" aria-label="Dialogue" tabIndex={0}>
      {turns.length === 0 && <p class="quiet">Nothing has been said yet.</p>}
      <ol>
        {turns.map((turn) => (
          <Exchange
            key={turn.number}
            turn={turn}
            onInspect={onInspect}
            isInspected={turn.number === inspected}
          />
        ))}
      </ol>
    </div>
  );
}
