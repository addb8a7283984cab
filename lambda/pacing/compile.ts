import { sides } from '../content/terms';
import type { Script, Step } from '../content/types';
import { inTurn, spoken } from './cue';
import { breatheCues, holdAndEaseOut, keepCues, withSides, type Pacing } from './paced';
import { alternateCues, repeatCues } from './repetitions';
import { nowhere, samePlace, type Cue, type Place, type Timeline } from './timeline';

/** An authored script, with a dose, as cues. */
export const compile = (script: Script, pacing: Pacing): Timeline =>
  inOrder(script, nowhere, pacing).filter((cue) => cue.words !== '');

/** Steps one after another. A place that was left is never met again, so that each can be found. */
function inOrder(steps: readonly Step[], start: Place, pacing: Pacing): Cue[] {
  const cues: Cue[] = [];
  for (const step of steps) cues.push(...stepCues(step, placeAfter(cues, start), pacing));
  return cues;
}

/** Takes a place without a word: so a place is the same in the full script and in the short one. */
const leftOut = (place: Place): Cue => ({ kind: 'spoken', words: '', ownsMs: 0, place, breath: null });

/** What follows repetitions, sides or rounds belongs to one more repetition, after the last. */
const placeAfter = (cues: readonly Cue[], start: Place): Place =>
  cues.every(({ place }) => samePlace(place, start))
    ? start
    : { ...start, rep: Math.max(...cues.map(({ place }) => place.rep)) + 1 };

function stepCues(step: Step, place: Place, pacing: Pacing): Cue[] {
  if ('say' in step) {
    if (step.detail === 'more' && pacing.detail === 'short') return [leftOut(place)];
    const words = isSecond(place) ? (step.again ?? step.say) : step.say;
    return spoken(withSides(words, place, pacing.words), place, pacing.pace, step.wait);
  }
  if ('sides' in step) return sidesCues(step.sides, place, pacing);
  if ('rounds' in step) return roundsCues(step.rounds, place, pacing);
  if ('alternate' in step) return alternateCues(step, place, pacing);
  if ('repeat' in step) return repeatCues(step, place, pacing);
  if ('hold' in step) return holdAndEaseOut(step, place, pacing);
  if ('keep' in step) return keepCues(step, place, pacing);
  return breatheCues(step, place, pacing);
}

const isSecond = (place: Place) => place.side === 'right' || place.round > 1;

function sidesCues(steps: readonly Step[], place: Place, pacing: Pacing): Cue[] {
  return sides.flatMap((side) => {
    const here = { ...place, side };
    const change =
      side === 'right' ? spoken(inTurn(pacing.words.otherSide, pacing.seed), here, pacing.pace) : [];
    return [...change, ...inOrder(steps, here, pacing)];
  });
}

function roundsCues(steps: readonly Step[], place: Place, pacing: Pacing): Cue[] {
  const rounds = pacing.dose.by === 'hold' ? pacing.dose.rounds : 1;
  return Array.from({ length: rounds }, (_, index) => {
    const here = { ...place, round: index + 1 };
    const more =
      index > 0 ? spoken(inTurn(pacing.words.onceMore, pacing.seed + index), here, pacing.pace) : [];
    return [...more, ...inOrder(steps, here, pacing)];
  }).flat();
}
