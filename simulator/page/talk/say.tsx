import type { Reply } from './replies';
import type { Talk } from './use-talk';

interface Shown {
  readonly talk: Talk;
  readonly replies: readonly Reply[];
}

/** What you say: typed, or one of the replies at hand. */
export function Say({ talk: { field, draft, setDraft, sayLine, refusal }, replies }: Shown) {
  return (
    <form
      class="say"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim() !== '') sayLine(draft.trim());
      }}
    >
      <ul class="replies" aria-label="Replies">
        {replies.map(({ label, line }) => (
          <li key={line}>
            <button
              type="button"
              class="reply"
              onClick={() => {
                sayLine(line);
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
      {refusal !== null && (
        <p class="refusal" role="alert">
          {refusal}
        </p>
      )}
      <div class="say-line">
        <label class="unseen" for="line">
          What you say
        </label>
        <input
          ref={field}
          id="line"
          autocomplete="off"
          autocapitalize="none"
          enterkeyhint="send"
          placeholder="Say something"
          value={draft}
          onInput={({ currentTarget }) => {
            setDraft(currentTarget.value);
          }}
        />
        <button type="submit" class="key is-main">
          Say
        </button>
      </div>
    </form>
  );
}
