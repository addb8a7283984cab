import { canListen } from '../talk/recogniser';
import type { Listening } from '../talk/use-microphone';

/** Talking instead of typing, where the browser has a recogniser. Off until it is switched on. */
export function Microphone({ microphone }: { readonly microphone: Listening }) {
  const { wanted, setWanted, refusal } = microphone;
  return (
    <fieldset class="setting">
      <legend>Microphone</legend>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          disabled={!canListen}
          checked={wanted === 'on'}
          onChange={({ currentTarget }) => {
            setWanted(currentTarget.checked ? 'on' : 'off');
          }}
        />
        <span>Talk to it</span>
      </label>
      <p class="quiet">
        {canListen
          ? 'Your browser may send what you say to its maker. Begin with “Alexa” to interrupt.'
          : 'This browser has no recogniser: type instead.'}
      </p>
      {refusal !== null && <p role="alert">{refusal}</p>}
    </fieldset>
  );
}
