import type { Heard } from '../../lambda/conversation/frame/heard';
import type { Deed } from './made-up-deeds';
import { dayMs, Talk, type Seen } from './talk';

/** What leads on from a question. */
function cooperative(asking: Seen['asking']): Heard {
  switch (asking) {
    case null:
      return { kind: 'launch' };
    case 'wish':
      return { kind: 'wish', wish: { minutes: 5 }, unknown: [], told: [] };
    case 'pain-before':
    case 'pain-after':
      return { kind: 'number', value: 3 };
    case 'floor':
    case 'read-back':
    case 'resume-practice':
    case 'offer':
    case 'consent':
      return { kind: 'yes' };
    case 'ready':
      return { kind: 'ready' };
    default:
      return { kind: 'no' };
  }
}

/** Plays the deeds; shows each turn with what was heard before it. */
export function play(
  deeds: readonly Deed[],
  look: (seen: Seen, said: Heard, before: Seen | null, talk: Talk) => void,
): void {
  const talk = new Talk();
  let before: Seen | null = null;
  const hear = (said: Heard, afterSeconds?: number) => {
    const seen = talk.hear(said, afterSeconds);
    look(seen, said, before, talk);
    before = seen.reprompt === null ? null : seen;
  };
  for (const one of deeds) {
    if (one.do === 'say') hear(one.heard, one.afterSeconds);
    else if (one.do === 'cooperate') {
      for (let turn = 0; turn < one.turns; turn += 1) {
        const asking = askedIn(before);
        hear(asking !== null && asking === one.yesTo ? { kind: 'yes' } : cooperative(asking));
      }
    } else {
      talk.drop();
      talk.wait(one.do === 'wait' ? one.days * dayMs : 1000);
      before = null;
    }
  }
}

const askedIn = (seen: Seen | null) => seen?.asking ?? null;

/** Two or three thousand turns a property. */
export const runs = { numRuns: 25 };
