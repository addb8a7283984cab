import { contentFor } from '../../lambda/content';
import { meaningOf } from '../../lambda/alexa/heard/intents';
import type { Heard } from '../../lambda/conversation/frame/heard';
import { envelope, type Household, type SessionNow } from '../../simulator/echo/request';
import { slotValue } from '../../simulator/echo/turn';
import { fallbackIntent } from '../../simulator/hearing/built-in-utterances';
import type { Hearing } from '../../simulator/hearing/hearing';
import { denial, type Phrasing } from './phrasings';

/**
 * What became of a phrasing. `asked`: a red flag that was heard as one of no known question, which the skill
 * asks about. `harmful`: something out of scope, a sign or its denial taken for what sets the check on or off, or
 * a part that is denied taken for all that its question asks: what was not named would pass.
 */
export type Verdict = 'right' | 'asked' | 'wrong' | 'harmful';

const sign = 'SignIntent';
/** What must be heard, or asked about. A fall, and not being able to move, were signs before they had an intent. */
export const redFlags: readonly string[] = [sign, 'CannotGetUpIntent'];

/** What the words of a stranger, or of a television, must never be taken for. */
const neverFromOutside: readonly Heard['kind'][] = [
  ...(['yes', 'no', 'sign', 'denied', 'forget', 'emergency', 'crisis'] as const),
];
/** What a sign must never be taken for: each would let it pass. */
const neverFromSign: readonly Heard['kind'][] = ['no', 'denied', 'fine', 'ready', 'carry-on', 'keep-going'];
const neverFromDenial: readonly Heard['kind'][] = ['yes'];

export function verdictOn(phrasing: Phrasing, hearing: Hearing): Verdict {
  const heard = understood(hearing);
  const [wanted = ''] = phrasing.intents;
  if (wanted === fallbackIntent && neverFromOutside.includes(heard.kind)) return 'harmful';
  if (redFlags.includes(wanted) && neverFromSign.includes(heard.kind)) return 'harmful';
  if (wanted === denial && neverFromDenial.includes(heard.kind)) return 'harmful';
  if (phrasing.extent === 'part' && heard.kind === 'denied' && heard.extent === 'whole') return 'harmful';
  if (wanted === sign && heard.kind === 'sign' && heard.questions.length === 0) return 'asked';
  return isRight(phrasing, hearing, heard) ? 'right' : 'wrong';
}

function isRight({ intents, slots, sign: told, extent }: Phrasing, hearing: Hearing, heard: Heard): boolean {
  return (
    intents.includes(hearing.intent) &&
    (told === null || questionsOf(heard).includes(told)) &&
    (extent === null || (heard.kind === 'denied' && heard.extent === extent)) &&
    Object.entries(slots).every(([name, value]) => valuesOf(name, hearing).includes(value))
  );
}

/** The questions that were told of, or denied: of how much is denied, the extent tells. */
function questionsOf(heard: Heard): readonly string[] {
  if (heard.kind === 'sign') return heard.questions;
  return heard.kind === 'denied' && heard.question !== null ? [heard.question] : [];
}

/** A length of time may come in either slot, and a question by its words or by its name. */
const slotsOf: Readonly<Record<string, readonly string[]>> = {
  minutes: ['minutes', 'duration'],
  topic: ['question', 'topic'],
};

const valuesOf = (name: string, { slots }: Hearing): readonly string[] =>
  (slotsOf[name] ?? [name]).flatMap((one) => {
    const slot = slots[one];
    return slot === undefined ? [] : [String(slotValue(slot)).replace(/^PT(\d+)M$/u, '$1')];
  });

const vocabulary = contentFor('en-US');
const household: Household = {
  skillId: 'amzn1.ask.skill.measured',
  userId: 'someone',
  device: 'dot',
  locale: 'en-US',
};
const session: SessionNow = { id: 'one', age: 'running', attributes: {} };

/** What the skill makes of it, by the request that the simulated Echo sends. */
function understood(hearing: Hearing): Heard {
  const { request } = envelope(
    household,
    session,
    { kind: 'intent', hearing },
    { requestId: 'one', nowMs: 0 },
  );
  return request.type === 'IntentRequest'
    ? meaningOf(request.intent.name, request.intent.slots ?? {}, vocabulary)
    : { kind: 'unclear' };
}
