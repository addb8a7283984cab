import type { Snapshot } from '../../web/protocol';

/** A reply at hand: what the button shows, and what it says for you. */
export interface Reply {
  readonly label: string;
  readonly line: string;
}

const said = (...lines: readonly string[]): readonly Reply[] => lines.map((line) => ({ label: line, line }));

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const scores: readonly Reply[] = [
  ...numbers.map((line, score) => ({ label: `${score}`, line })),
  ...said('skip'),
];

const openings = said('open back release', 'ask back release for a five minute stretch');
const whileGuided = said('pause', 'skip', 'repeat', 'slower', 'that hurts', 'stop');
const yesOrNo = said('yes', 'no', 'stop');
const aboutTheBody = said('yes', 'no', 'not sure', 'why do you ask', 'stop');

/** By the id of what is asked. Every other id is a question of the safety check. */
const byQuestion: Readonly<Record<string, readonly Reply[]>> = {
  ready: said('ready', 'skip', 'repeat', 'easier', 'that hurts', 'stop'),
  wish: said('ten minutes for my lower back', 'five minutes of breathing', 'a movement break', 'stop'),
  offer: yesOrNo,
  consent: yesOrNo,
  'read-back': yesOrNo,
  'resume-practice': yesOrNo,
  'pain-before': scores,
  'pain-after': scores,
};

/** What would be natural to say now: an opening, an answer to what is asked, a word to whoever guides. */
export function repliesTo({ device, playing, turns }: Snapshot): readonly Reply[] {
  const last = turns.at(-1);
  if (last === undefined || !last.open || device.phase === 'closed') return openings;
  if (device.phase === 'speaking' && (playing?.marks.length ?? 0) > 0) return whileGuided;
  if (last.asking === null) return said('help', 'stop');
  return byQuestion[last.asking] ?? aboutTheBody;
}
