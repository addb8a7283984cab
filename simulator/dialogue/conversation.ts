import { reasonOf, ScriptError } from '../errors';
import type { Turn } from '../echo/turn';
import { expectationOf, readExpectation, unmet, type Expectation } from './expectation';
import { readLine } from './line';

/**
 * The format of a conversation, in files and recordings: a line is what the person says or a stage direction,
 * `# …` is a comment, and `Alexa: …` asserts something of the answer just given.
 */
export interface Exchange {
  readonly you: string;
  readonly line: number;
  readonly expectations: readonly (Expectation & { readonly line: number })[];
}

const assertion = /^\s*Alexa:(.*)$/su;

/**
 * Reads a conversation.
 * @throws ScriptError naming the line that cannot be read.
 */
export function readConversation(text: string): readonly Exchange[] {
  const exchanges: { you: string; line: number; expectations: (Expectation & { line: number })[] }[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const line = index + 1;
    const expected = assertion.exec(raw)?.[1];
    if (expected === undefined) {
      const said = readLine(raw);
      if (said.kind === 'unclear') throw new ScriptError(`line ${line}: ${said.why}`);
      if (said.kind !== 'nothing') exchanges.push({ you: raw, line, expectations: [] });
      continue;
    }
    const last = exchanges.at(-1);
    if (last === undefined) throw new ScriptError(`line ${line}: "Alexa:" comes before anyone has spoken`);
    try {
      last.expectations.push({ ...readExpectation(expected), line });
    } catch (error) {
      throw new ScriptError(`line ${line}: ${reasonOf(error)}`, { cause: error });
    }
  }
  return exchanges;
}

/** What was wrong with a turn, naming the line: a skill that failed, and what was expected and not met. */
export function failuresOf({ you, line, expectations }: Exchange, turn: Turn): readonly string[] {
  const fault = turn.fault === null ? [] : [`line ${line}: ${faultOf(turn.fault)} You: ${you}`];
  const failures = expectations.flatMap((expectation) => {
    const clauses = unmet(expectation, turn);
    if (clauses.length === 0) return [];
    return [`line ${expectation.line}: ${clauses.join('; ')}. You: ${you} Alexa: ${turn.speech.text}`];
  });
  return [...fault, ...failures];
}

export const faultOf = (reason: string): string => `The skill gave no usable answer: ${reason}.`;

/**
 * A turn written as a conversation: what was said as a comment, since words may change, the rest asserted.
 * The wake word is left out, since "Alexa:" asserts; a direction that nobody understood becomes a comment.
 */
export function writtenAs(you: string, turn: Turn): string {
  if (readLine(you).kind === 'unclear') return `# ${you}\n\n`;
  const words = turn.speech.text === '' ? [] : [`# ${turn.speech.text}`];
  const said = assertion.exec(you)?.[1]?.trim() ?? you;
  return [said, ...words, `Alexa: ${expectationOf(turn)}`, '', ''].join('\n');
}
