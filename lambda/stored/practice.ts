import { areas, forms, kits, positions, sides, variations, wishKinds } from '../content/terms';
import type { Wish } from '../conversation/frame/heard';
import type { Practice } from '../conversation/frame/practice/practice';
import type { Amount, Dose } from '../pacing/dose';
import type { Place } from '../pacing/timeline';
import type { PlannedStep } from '../routine/planned-step';
import { fieldsOf, listOf, oneOf, orAbsent, orNull, text, whole, type Decoder } from './decode';

/** A content id. That it names an exercise we have is for the conversation to see. */
export const exerciseId = text(60);
/** Milliseconds since 1970, up to the last day that a Date can hold. */
export const epochMs = whole(0, 8_640_000_000_000_000);
/** A routine is a few exercises; anything near this is not one of ours. */
export const mostSteps = 60;

const said = whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

const amount: Decoder<Amount> = (value, at) => {
  const field = fieldsOf(value, at);
  const by = field('by', oneOf(['seconds', 'count']));
  return by === 'seconds' ? { by, seconds: field('seconds', said) } : { by, count: field('count', said) };
};

export const wish: Decoder<Wish> = (value, at) => {
  const field = fieldsOf(value, at);
  const minutes = field('minutes', orAbsent(said));
  const area = field('area', orAbsent(oneOf(areas)));
  const kind = field('kind', orAbsent(oneOf(wishKinds)));
  const kit = field('kit', orAbsent(listOf(oneOf(kits), kits.length)));
  const exercise = field('exercise', orAbsent(exerciseId));
  const asked = field('amount', orAbsent(amount));
  return {
    ...(minutes === undefined ? {} : { minutes }),
    ...(area === undefined ? {} : { area }),
    ...(kind === undefined ? {} : { kind }),
    ...(kit === undefined ? {} : { kit }),
    ...(exercise === undefined ? {} : { exercise }),
    ...(asked === undefined ? {} : { amount: asked }),
  };
};

const seconds = whole(1, 3600);
const count = whole(1, 100);

const doses: { readonly [By in Dose['by']]: Decoder<Dose> } = {
  hold: (value, at) => {
    const field = fieldsOf(value, at);
    return { by: 'hold', seconds: field('seconds', seconds), rounds: field('rounds', count) };
  },
  count: (value, at) => ({ by: 'count', count: fieldsOf(value, at)('count', count) }),
  time: (value, at) => ({ by: 'time', seconds: fieldsOf(value, at)('seconds', seconds) }),
};

const dose: Decoder<Dose> = (value, at) => {
  const by = fieldsOf(value, at)('by', oneOf(['hold', 'count', 'time']));
  return doses[by](value, at);
};

const plannedStep: Decoder<PlannedStep> = (value, at) => {
  const field = fieldsOf(value, at);
  const variation = field('variation', orAbsent(oneOf(variations)));
  return {
    exercise: field('exercise', exerciseId),
    form: field('form', oneOf(forms)),
    dose: field('dose', dose),
    ...(variation === undefined ? {} : { variation }),
  };
};

const place: Decoder<Place> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    side: field('side', orNull(oneOf(sides))),
    round: field('round', whole(0, 1000)),
    rep: field('rep', whole(0, 1000)),
  };
};

/** How far a practice has come. */
export const progress: Decoder<Pick<Practice, 'step' | 'place'>> = (value, at) => {
  const field = fieldsOf(value, at);
  return { step: field('step', whole(0, mostSteps)), place: field('place', orNull(place)) };
};

export const practice: Decoder<Practice> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    wish: field('wish', wish),
    steps: field('steps', listOf(plannedStep, mostSteps)),
    ...progress(value, at),
    position: field('position', oneOf(positions)),
    startedAtMs: field('startedAtMs', epochMs),
    known: field('known', listOf(exerciseId, mostSteps)),
    done: field('done', listOf(exerciseId, mostSteps)),
  };
};
