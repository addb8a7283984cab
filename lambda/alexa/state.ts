import { phraseParameters } from '../content/phrase-parameters';
import { stateSchema, type State } from '../conversation/state';
import { fieldsOf, Misfit, namedBy, oneOf, orNull, whole, type Decoder } from '../memory/decode';
import { asked, counted, scene } from './scene';

/** A state as this code writes it. Another schema's is a misfit, however alike it looks. */
export const state: Decoder<State> = (value, at) => {
  const field = fieldsOf(value, at);
  if (field('schema', whole(0, Number.MAX_SAFE_INTEGER)) !== stateSchema) {
    throw new Misfit(`${at}.schema`, `${stateSchema}`);
  }
  return {
    schema: stateSchema,
    scene: field('scene', scene),
    findings: field('findings', namedBy(asked, oneOf(['yes', 'no', 'unsure']))),
    disposition: field('disposition', orNull(oneOf(['emergency', 'urgent', 'appointment', 'self-care']))),
    unclear: field('unclear', counted),
    said: field('said', namedBy(Object.keys(phraseParameters), counted)),
    lostNotes: field('lostNotes', oneOf(['unmentioned', 'mentioned'])),
  };
};
