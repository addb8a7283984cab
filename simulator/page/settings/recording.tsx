import type { Replay } from '../../web/protocol';
import type { Replaying } from './use-replay';

interface Shown {
  readonly replay: Replay | null;
  readonly replaying: Replaying;
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

function Result({ name, done, lines, failures }: Replay) {
  const isOver = done >= lines;
  return (
    <div class="replay" role="status">
      <p>
        <b>{name}</b>: {done} of {counted(lines, 'line')}
        {isOver && (failures.length === 0 ? ', all as expected' : `, ${counted(failures.length, 'failure')}`)}
      </p>
      <progress max={lines} value={done} aria-label="Replay" />
      {failures.length > 0 && (
        <ul>
          {failures.map((failure) => (
            <li key={failure}>{failure}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The session as a conversation file, and a file played again. */
export function Recording({ replay, replaying: { playFile, refusal } }: Shown) {
  return (
    <fieldset class="setting">
      <legend>Conversation file</legend>
      <div class="choices">
        <a class="key is-small" href="/recording" download="conversation.txt">
          Save this session
        </a>
        <label class="key is-small">
          Replay a file
          <input
            class="unseen"
            type="file"
            accept=".txt,text/plain"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) playFile(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p class="quiet">Or drop one anywhere on the page.</p>
      {refusal !== null && (
        <p class="refusal" role="alert">
          {refusal}
        </p>
      )}
      {replay !== null && <Result {...replay} />}
    </fieldset>
  );
}
