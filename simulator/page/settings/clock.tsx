import type { ClockMode } from '../../web/protocol';
import type { Outcome } from '../link/requests';
import { setClock } from '../link/requests';
import type { ClockReading } from '../time/simulated-clock';
import { useNow } from '../time/use-now';

const modes: readonly { readonly mode: ClockMode; readonly label: string }[] = [
  { mode: 'real', label: 'Real' },
  { mode: 'fast', label: '×10' },
  { mode: 'stepped', label: 'Stepped' },
];

const jumps = [1, 3, 7];

const moment = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

interface Shown {
  readonly reading: ClockReading;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** The simulated time: how fast it passes, and jumps by days. */
export function Clock({ reading, onOutcome }: Shown) {
  const nowMs = useNow(reading, 'stepped', 'moving');
  return (
    <fieldset class="setting">
      <legend>Time</legend>
      <p class="moment">{moment.format(nowMs)}</p>
      <div class="choices">
        {modes.map(({ mode, label }) => (
          <label key={mode} class="choice">
            <input
              type="radio"
              name="clock"
              checked={reading.mode === mode}
              onChange={() => {
                void setClock({ mode }).then(onOutcome);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <div class="choices" role="group" aria-label="Jump ahead">
        {jumps.map((jumpDays) => (
          <button
            key={jumpDays}
            type="button"
            class="key is-small"
            onClick={() => {
              void setClock({ jumpDays }).then(onOutcome);
            }}
          >
            +{jumpDays} {jumpDays === 1 ? 'day' : 'days'}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
