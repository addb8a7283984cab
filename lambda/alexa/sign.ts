import { questionIds, type QuestionId } from '../content/terms';
import type { Heard } from '../conversation/heard';
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
 * "has gone numb"), or where a pain goes ("down my leg").
 */
export const signIn = (slots: Slots): Heard => ({ kind: 'sign', questions: signsIn(slots, signSlots) });

const signSlots = ['sign', 'symptom', 'symptomTwo', 'place', 'placeTwo', 'path'] as const;

/** All signs that these slots tell of, each once, in the order of the slots. */
export function signsIn(slots: Slots, names: readonly string[]): readonly QuestionId[] {
  return [...new Set(allTold(slots, names).flatMap(({ question }) => question ?? []))];
}

/** "My leg isn't numb" is heard by its place only if Alexa is sure of the "isn't numb": else it is a sign. */
export function denialIn(slots: Slots): Heard {
  const [named = null] = allTold(slots, ['symptom', 'denial', 'path']);
  const place = toldIn(slots, 'place');
  const isSure = named !== null || place === null || idIn(slots, 'feeling').kind !== 'unknown';
  if (!isSure) return { kind: 'sign', questions: signsIn(slots, ['place']) };
  const { question, extent } = named ?? place ?? { question: null, extent: 'part' };
  return { kind: 'denied', question, extent };
}
