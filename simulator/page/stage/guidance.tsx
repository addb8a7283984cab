import { countdown, durationInWords } from '../time/duration';
import { placeInWords, type Doing } from '../time/doing';

/** The exercise, where in it, and how long it still takes: large, for whoever lies on the floor. */
export function Guidance({ doing }: { readonly doing: Doing }) {
  const place = placeInWords(doing);
  return (
    <div class="guidance">
      <h2 class="exercise">{doing.name}</h2>
      {place !== '' && <p class="place">{place}</p>}
      {doing.leftMs > 0 ? (
        <p class="left">
          <span aria-hidden="true">{countdown(doing.leftMs)}</span>
          <span class="unseen">{durationInWords(doing.leftMs)}</span>
          <small> left</small>
        </p>
      ) : (
        <p class="left">
          <small>Done</small>
        </p>
      )}
    </div>
  );
}
