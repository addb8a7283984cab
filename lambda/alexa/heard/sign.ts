import { questionIds, type QuestionId } from '../../content/terms';
import type { Heard } from '../../conversation/frame/heard';
import { idIn, valueOf, type Slots } from './slots';

/**
 * Before the id of a question: a value that tells of a part of it only. "My left leg", "breathlessness". To
 * report it is to report the sign; to deny it leaves the rest open. Alone: a denial of some part or other.
 */
const inPart = 'in-part';

/** The question that a value tells of. `extent`: all of what it asks about, or a part. */
interface Told {
  readonly question: QuestionId | null;
  readonly extent: 'whole' | 'part';
}

function toldIn(slots: Slots, name: string): Told | null {
  const id = valueOf(idIn(slots, name));
  if (id === null) return null;
  const question = questionIds.find((one) => id === one || id === `${inPart}-${one}`) ?? null;
  return { question, extent: id === question ? 'whole' : 'part' };
}

const allTold = (slots: Slots, names: readonly string[]): readonly Told[] =>
  names.flatMap((name) => toldIn(slots, name) ?? []);

/**
 * A sign is a whole sentence ("I've wet myself"), a name ("chest pain"), a place and how it feels ("my foot",
 * "has gone numb"), or where a pain goes ("down my leg"). Two or three may be told in one breath.
 */
export const signIn = (slots: Slots): Extract<Heard, { kind: 'sign' }> => ({
  kind: 'sign',
  questions: signsIn(slots, signSlots),
});

export const signSlots = [
  ...(['sign', 'signTwo', 'signThree', 'symptom', 'symptomTwo', 'place', 'placeTwo', 'path'] as const),
];

/** All signs that these slots tell of, each once, in the order of the slots. */
export function signsIn(slots: Slots, names: readonly string[]): readonly QuestionId[] {
  return [...new Set(allTold(slots, names).flatMap(({ question }) => question ?? []))];
}

/** "My leg isn't numb" is heard by its place only if Alexa is sure of the "isn't numb": else it is a sign. */
export function denialIn(slots: Slots): Heard {
  const named = deniedByName(slots);
  if (named !== null) return { kind: 'denied', ...named };
  const place = toldIn(slots, 'place');
  if (place === null) return { kind: 'denied', question: null, extent: 'part' };
  const feeling = idIn(slots, 'feeling');
  if (feeling.kind === 'unknown') return { kind: 'sign', questions: signsIn(slots, ['place']) };
  return { kind: 'denied', ...(deniesAll(place.question, valueOf(feeling)) ? place : inPartOnly(place)) };
}

const inPartOnly = ({ question }: Told): Told => ({ question, extent: 'part' });

/** Asked about now and ever: "I don't have cancer" is half of an answer, "I've never had cancer" is all of it. */
const alsoAskedOfThePast: readonly QuestionId[] = ['cancer'];

function deniedByName(slots: Slots): Told | null {
  const [named] = allTold(slots, ['symptom', 'denial', 'path']);
  if (named !== undefined) return named;
  const now = toldIn(slots, 'symptomNow');
  if (now !== null) return alsoAskedOfThePast.some((id) => id === now.question) ? inPartOnly(now) : now;
  // What is no worse at night may be bad there, and wake somebody.
  const worse = toldIn(slots, 'worse');
  return worse === null ? null : inPartOnly(worse);
}

/** A place that is not numb may tingle or be weak: all is denied where it is fine. One question asks of numbness alone. */
const asksOfNumbnessAlone: QuestionId = 'saddle-numbness';

const deniesAll = (question: QuestionId | null, feeling: string | null): boolean =>
  feeling === 'normal' || (question === asksOfNumbnessAlone && feeling === 'not-numb');
