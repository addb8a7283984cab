import { routineKinds } from '../../lambda/routine/minutes';
import { oneOf, parsedOptions } from '../shared/parsed-options';
import { people, type PersonKind } from './mixes';

/** What `npm run plans` was asked for. */
export interface PlansOptions {
  readonly kind: (typeof routineKinds)[number];
  readonly people: readonly PersonKind[];
}

const flags = { kind: { type: 'string', default: 'full' }, person: { type: 'string' } } as const;

/** @throws OptionError naming what is not understood and what would be. */
export function readPlansOptions(args: readonly string[]): PlansOptions {
  const { kind, person } = parsedOptions(args, flags);
  return {
    kind: oneOf('kind', kind, routineKinds),
    people: person === undefined ? people : [oneOf('person', person, people)],
  };
}
