import json from '../../interaction-model/en.json';
import { readInteractionModel, type SlotValue } from '../../simulator/hearing/model';

/** The English interaction model, read by the reader that the simulator hears with. */
export const language = readInteractionModel(json);

/** Amazon's own intents and slot types; everything else is this skill's. */
export const isBuiltIn = (name: string): boolean => name.startsWith('AMAZON.');

export const slotNamesIn = (sample: string): readonly string[] =>
  [...sample.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);

/** Everything that people call a value: its name first. */
export const wordingsOf = ({ name, synonyms }: SlotValue): readonly string[] => [name, ...synonyms];

/**
 * The values of one of this skill's slot types.
 * @throws Error when the model has no such type.
 */
export function valuesOf(type: string): readonly SlotValue[] {
  const found = language.types.find(({ name }) => name === type);
  if (found === undefined) throw new Error(`interaction-model/en.json has no slot type ${type}`);
  return found.values;
}
