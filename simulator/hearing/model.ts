import { SkillError } from '../errors';
import { isObject, isText, listOf, type JsonObject } from '../json';

/** One value of a custom slot type, with everything that people call it. */
export interface SlotValue {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
}

export interface Intent {
  readonly name: string;
  readonly slots: readonly { readonly name: string; readonly type: string }[];
  readonly samples: readonly string[];
}

/** An Alexa interaction model, as far as hearing needs it. */
export interface InteractionModel {
  readonly invocationName: string;
  readonly intents: readonly Intent[];
  readonly types: readonly { readonly name: string; readonly values: readonly SlotValue[] }[];
}

/**
 * Reads the JSON of an Alexa interaction model.
 * @throws SkillError when it is not one.
 */
export function readInteractionModel(json: unknown): InteractionModel {
  const language = child(child(json, 'interactionModel'), 'languageModel');
  return {
    invocationName: text(language, 'invocationName'),
    intents: objects(language['intents']).map((intent) => ({
      name: text(intent, 'name'),
      slots: objects(intent['slots']).map((slot) => ({ name: text(slot, 'name'), type: text(slot, 'type') })),
      samples: listOf(intent['samples']).filter(isText),
    })),
    types: objects(language['types']).map((type) => ({
      name: text(type, 'name'),
      values: objects(type['values']).map(readValue),
    })),
  };
}

function readValue(value: JsonObject): SlotValue {
  const spoken = child(value, 'name');
  const name = text(spoken, 'value');
  return {
    id: isText(value['id']) ? value['id'] : name,
    name,
    synonyms: listOf(spoken['synonyms']).filter(isText),
  };
}

const objects = (value: unknown): readonly JsonObject[] => listOf(value).filter(isObject);

function child(value: unknown, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined;
  if (isObject(found)) return found;
  throw new SkillError(`The interaction model has no "${key}" where Alexa wants one.`);
}

function text(value: JsonObject, key: string): string {
  const found = value[key];
  if (isText(found)) return found;
  throw new SkillError(`The interaction model has no text "${key}" where Alexa wants one.`);
}
