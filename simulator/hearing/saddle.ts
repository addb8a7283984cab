import { alarms, namesPlace } from './body-words';
import type { Sample } from './samples';
import { spotter } from './spotting';
import type { Found } from './within';
import { denies } from './words';

const legs = /^(?:in-part-)?leg-weakness$/u;
const saddle = /^(?:in-part-)?saddle-numbness$/u;

/**
 * "I've got this numbness, it's all in my saddle area": numbness alone counts for the legs, but where a place is
 * named that is known for the saddle, it is that; and beside a leg it is that as well. Pure.
 */
export function placerOf(samples: readonly Sample[]): (words: readonly string[], found: Found) => Found {
  const place = samples
    .filter(({ intent }) => intent === 'SignIntent')
    .flatMap(({ slots }) => slots)
    .find(({ slot }) => slot === 'place');
  return (words, found) => {
    if (place === undefined || denies(words) || !tellsFeeling(words)) return found;
    const taken = Object.entries(found.slots);
    const ofLegs = taken.filter(([, value]) => tells(legs, value));
    if (ofLegs.length === 0 || taken.some(([, value]) => tells(saddle, value))) return found;
    const spot = spotter(words)(place.type).find(({ value }) => tells(saddle, value));
    const free = ['place', 'placeTwo'].find((name) => found.slots[name] === undefined);
    if (spot === undefined || free === undefined) return found;
    const rest = taken.filter((one) => !ofLegs.includes(one) || namesPlace(one[1].said.split(' ')));
    const intent = found.intent === 'SymptomIntent' ? 'SignIntent' : found.intent;
    return { intent, slots: { ...Object.fromEntries(rest), [free]: spot.value } };
  };
}

const tellsFeeling = (words: readonly string[]): boolean => alarms(words) || words.includes('needles');

const tells = (ids: RegExp, value: Found['slots'][string]): boolean =>
  value.kind === 'known' && ids.test(value.value.id);
