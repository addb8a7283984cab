import type { BesideAge, Heard } from '../../conversation/frame/heard';
import { signIn } from './sign';
import { numberIn, valueOf, type Slots } from './slots';
import { wishIn, type Vocabulary } from './wish';

/** The slots of AgeIntent: an age, and what was said in the same breath, a wish or a sign. */
export function ageIn(slots: Slots, vocabulary: Vocabulary): Heard {
  const beside = besideAge(slots, vocabulary);
  return {
    kind: 'age',
    years: valueOf(numberIn(slots, 'age')),
    ...(beside === null ? {} : { beside }),
  };
}

function besideAge(slots: Slots, vocabulary: Vocabulary): BesideAge | null {
  const heard = wishIn(slots, vocabulary);
  if (Object.keys(heard.wish).length > 0 || heard.unknown.length > 0) return heard;
  return heard.told.length > 0 ? signIn(slots) : null;
}
