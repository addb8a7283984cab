import type { Turn } from '../../../simulator/echo/turn';
import { SimulatorError } from '../../../simulator/errors';

/** The words are none that an exercise follows from. */
export class NoExerciseError extends SimulatorError {
  override readonly name = 'NoExerciseError';
}

/** What somebody well says to what is asked. Everything else, the signs of the check above all, is answered with no. */
const answers: Readonly<Record<string, string>> = {
  floor: 'yes',
  'read-back': 'yes',
  'pain-before': 'three',
  'pain-after': 'three',
  ready: 'ready',
};

/** Twice what the check and the longest routine take. */
const mostTurns = 100;

/**
 * Talks to a coach that has not met this person, until it has said goodbye.
 * @param say says words and gives what came of them.
 * @returns the turns from the answer to the wish on.
 * @throws NoExerciseError when no exercise follows.
 */
export async function practiceFrom(
  say: (words: string) => Promise<Turn>,
  wish: string,
): Promise<readonly Turn[]> {
  const told: Turn[] = [];
  let turn = await say('open back release');
  for (let turns = 1; turn.open && turns < mostTurns; turns += 1) {
    const isWish = turn.asking === 'wish';
    if (isWish && told.length > 0) break;
    turn = await say(isWish ? wish : (answers[turn.asking ?? ''] ?? 'no'));
    if (isWish || told.length > 0) told.push(turn);
  }
  if (told.some(({ exercise, scene }) => exercise !== null && scene === 'guide')) return told;
  const said = told[0]?.speech.text ?? turn.speech.text;
  throw new NoExerciseError(`"${wish}" leads to no exercise; the coach says: ${said}`);
}
