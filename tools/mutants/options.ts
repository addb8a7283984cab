import { OptionError } from '../shared/command-error';
import { parsedOptions } from '../shared/parsed-options';
import type { Room } from './list';

const flags = { only: { type: 'string' }, room: { type: 'string' } } as const;

/**
 * What the command line asked for of the list.
 * @throws OptionError where there is nothing of the kind.
 */
export function chosen(args: readonly string[], rooms: readonly Room[]): readonly Room[] {
  const { only = '', room } = parsedOptions(args, flags);
  const found = ofRoom(rooms, room)
    .map((one) => ({ ...one, mutants: one.mutants.filter((mutant) => holds(mutant, only)) }))
    .filter(({ mutants }) => mutants.length > 0);
  if (found.length > 0) return found;
  throw new OptionError(`--only "${only}": no mutant has that in its name or its file.`);
}

function ofRoom(rooms: readonly Room[], name: string | undefined): readonly Room[] {
  if (name === undefined) return rooms;
  const found = rooms.filter((room) => room.name === name);
  if (found.length > 0) return found;
  const names = rooms.map((room) => room.name).join(', ');
  throw new OptionError(`--room "${name}" has no list; the rooms are ${names}.`);
}

const holds = ({ name, file }: Room['mutants'][number], text: string): boolean =>
  [name, file].some((part) => part.toLowerCase().includes(text.toLowerCase()));
