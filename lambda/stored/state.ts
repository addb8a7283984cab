import { phraseParameters } from '../content/phrase-parameters';
import { stateSchema, type Scene, type State } from '../conversation/frame/state';
import { findingsOf, type Answers, type Given } from '../triage/answers';
import { outcomeOf } from '../triage/check';
import { fieldsOf, listOf, Misfit, namedBy, oneOf, orNull, whole, type Decoder } from './decode';
import { asked, counted, scene } from './scene';

const given: Decoder<Given> = (value, at) => {
  const field = fieldsOf(value, at);
  return { asked: field('asked', oneOf(asked)), answer: field('answer', oneOf(['yes', 'no', 'unsure'])) };
};

/** Nobody exercises beside answers that sent them to a doctor: such a state was never written here. */
function allowedBeside(answers: Answers): Decoder<Scene> {
  const { disposition } = outcomeOf(findingsOf(answers));
  return (value, at) => {
    const found = scene(value, at);
    if ('clearance' in found && (disposition === 'emergency' || disposition === 'urgent')) {
      throw new Misfit(at, 'no clearance beside such answers');
    }
    return found;
  };
}

/** A state as this code writes it. Another schema's is a misfit, however alike it looks. */
export const state: Decoder<State> = (value, at) => {
  const field = fieldsOf(value, at);
  if (field('schema', whole(0, Number.MAX_SAFE_INTEGER)) !== stateSchema) {
    throw new Misfit(`${at}.schema`, `${stateSchema}`);
  }
  const answers = field('answers', listOf(given, asked.length));
  return {
    schema: stateSchema,
    scene: field('scene', allowedBeside(answers)),
    answers,
    lifts: field('lifts', whole(0, Number.MAX_SAFE_INTEGER - 1)),
    disposition: field('disposition', orNull(oneOf(['emergency', 'urgent', 'appointment', 'self-care']))),
    unclear: field('unclear', counted),
    said: field('said', namedBy(Object.keys(phraseParameters), counted)),
    who: field('who', oneOf(['known', 'newcomer'])),
    lostNotes: field('lostNotes', oneOf(['unmentioned', 'mentioned'])),
  };
};
