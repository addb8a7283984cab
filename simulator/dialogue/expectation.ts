import { ScriptError } from '../errors';
import type { Turn } from '../echo/turn';

/** What a line `Alexa: …` of a conversation asserts: attributes of the turn, and a phrase that was said. */
export interface Expectation {
  readonly attributes: readonly { readonly name: Attribute; readonly value: string }[];
  readonly phrase: string;
}

/** How an attribute of a turn is written. "none" stands for null. */
const attributes = {
  scene: (turn: Turn) => turn.scene ?? 'none',
  asking: (turn: Turn) => turn.asking ?? 'none',
  exercise: (turn: Turn) => turn.exercise ?? 'none',
  disposition: (turn: Turn) => turn.disposition ?? 'none',
  open: (turn: Turn) => (turn.open ? 'yes' : 'no'),
  listening: (turn: Turn) => (turn.listening ? 'yes' : 'no'),
} as const;

type Attribute = keyof typeof attributes;

const names = ['scene', 'asking', 'exercise', 'disposition', 'open', 'listening'] as const;
const yesOrNo: readonly Attribute[] = ['open', 'listening'];

/**
 * Reads what follows `Alexa:`.
 * @throws ScriptError for an attribute that turns do not have, or a line that asserts nothing.
 */
export function readExpectation(text: string): Expectation {
  const found = [...text.matchAll(/\[([^\]]*)\]/gu)].map(([, inside = '']) => readAttribute(inside));
  const phrase = text
    .replace(/\[[^\]]*\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (found.length === 0 && phrase === '')
    throw new ScriptError('"Alexa:" must be followed by what to expect');
  return { attributes: found, phrase };
}

function readAttribute(inside: string): Expectation['attributes'][number] {
  const [word = '', value = '', ...more] = inside.trim().split(/\s+/u);
  const name = names.find((known) => known === word);
  if (name === undefined || value === '' || more.length > 0) {
    throw new ScriptError(`[${inside}] is not one of ${names.map((known) => `[${known} …]`).join(', ')}`);
  }
  if (yesOrNo.includes(name) && value !== 'yes' && value !== 'no') {
    throw new ScriptError(`[${inside}] must be [${name} yes] or [${name} no]`);
  }
  return { name, value };
}

/** What of an expectation a turn does not meet, a clause each; an empty list if it is met. */
export function unmet({ attributes: expected, phrase }: Expectation, turn: Turn): readonly string[] {
  const wrong = expected.flatMap(({ name, value }) => {
    const found = attributes[name](turn);
    return found === value ? [] : [`expected [${name} ${value}], found [${name} ${found}]`];
  });
  const said = loose(`${turn.speech.text} ${turn.reprompt ?? ''}`);
  return said.includes(loose(phrase)) ? wrong : [...wrong, `expected the words "${phrase}"`];
}

const loose = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();

/** Everything that can be asserted of a turn but its words, which may change. */
export const expectationOf = (turn: Turn): string =>
  names.map((name) => `[${name} ${attributes[name](turn)}]`).join(' ');
