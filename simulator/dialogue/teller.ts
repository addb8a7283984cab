import { appendFileSync, writeFileSync } from 'node:fs';
import { reasonOf, ScriptError } from '../errors';
import type { Turn } from '../echo/turn';
import { faultOf, writtenAs } from './conversation';
import { alexaLine, jsonOf, youLine } from './told';

/** Tells of each turn as it happens. */
export type Teller = (you: string, turn: Turn) => void;
export type Write = (text: string) => void;

export const jsonTeller =
  (write: Write): Teller =>
  (you, turn) => {
    write(`${jsonOf(you, turn)}\n`);
  };

/** The dialogue to read. */
export const dialogueTeller =
  (write: Write): Teller =>
  (you, turn) => {
    write(`${[youLine(you), alexaLine(turn)].filter((line) => line !== '').join('\n')}\n`);
  };

/** The device's part only, for someone who sees what they have typed. */
export const answerTeller =
  (write: Write): Teller =>
  (_, turn) => {
    const line = alexaLine(turn);
    if (line !== '') write(`${line}\n`);
  };

/** What a person at the simulator should know, and Alexa does not say. */
export const noteTeller =
  (write: Write): Teller =>
  (_, turn) => {
    const fault = turn.fault === null ? [] : [faultOf(turn.fault)];
    for (const note of [...turn.notes, ...fault]) write(`Note: ${note}\n`);
  };

/**
 * Writes a conversation to a file, turn by turn, so that a killed run keeps what was said.
 * @throws ScriptError when the file cannot be written.
 */
export function recorder(file: string): Teller {
  try {
    writeFileSync(file, '# A recorded conversation.\n\n');
  } catch (error) {
    throw new ScriptError(`The recording ${file} cannot be written: ${reasonOf(error)}.`, { cause: error });
  }
  return (you, turn) => {
    appendFileSync(file, writtenAs(you, turn));
  };
}
