import type { Script } from '../../lambda/content/types';
import type { Dose } from '../../lambda/pacing/dose';
import { lengthMs } from '../../lambda/pacing/timeline';
import { paced, saidIn, silenceMs, stays } from './marks';

const held: Dose = { by: 'hold', seconds: 20, rounds: 2 };
const once: Dose = { by: 'hold', seconds: 20, rounds: 1 };

describe('saying', () => {
  it('has a cue for each sentence, and a short pause after it', () => {
    const cues = paced([{ say: 'One thing. Then another.' }], once);
    expect(saidIn(cues)).toEqual(['One thing.', 'Then another.']);
    expect(cues.map(silenceMs)).toEqual([800, 800]);
  });

  it('waits after the last sentence as long as the script says', () => {
    const cues = paced([{ say: 'One thing. Then another.', wait: 6 }], once);
    expect(cues.map(silenceMs)).toEqual([800, 6_000]);
  });
});

describe('both sides', () => {
  const cues = paced(
    [{ sides: [{ say: 'The {side} one, away from the {other}.', again: 'Now {side}.' }] }],
    once,
  );

  it('come left first, then right, each by its name in the language of the content', () => {
    expect(saidIn(cues)).toEqual(['The links one, away from the rechts.', 'Over.', 'Now rechts.']);
  });

  it('each have a place, and the word for the change belongs to the second', () => {
    expect(cues.map(({ place }) => place.side)).toEqual(['left', 'right', 'right']);
  });
});

describe('rounds', () => {
  const cues = paced([{ rounds: [{ say: 'Sink back.', again: 'Again.' }, { hold: ['Quiet.'] }] }], held);

  it('are as many as the dose says, each with a place', () => {
    expect(stays(cues).map(({ round }) => round)).toEqual([1, 2]);
  });

  it('use the shorter words from the second on, after a word that there is one more', () => {
    const second = cues.filter(({ place }) => place.round === 2);
    expect(saidIn(second).slice(0, 2)).toEqual(['More.', 'Again.']);
  });
});

describe('rounds on a side', () => {
  const cues = paced(
    [{ sides: [{ say: 'To the {side}.' }, { rounds: [{ say: 'A spot.', again: 'A new spot.' }] }] }],
    held,
  );

  it('are all done on the left before the right', () => {
    const met = stays(cues).filter(({ round }) => round > 0);
    expect(met.map(({ round, side }) => `${String(side)} ${round}`)).toEqual([
      'left 1',
      'left 2',
      'right 1',
      'right 2',
    ]);
  });

  it('have the full words only the very first time', () => {
    expect(saidIn(cues).filter((said) => said.endsWith('spot.'))).toEqual([
      'A spot.',
      'A new spot.',
      'A new spot.',
      'A new spot.',
    ]);
  });
});

describe('detail', () => {
  const script: Script = [
    { say: 'Sit.' },
    { say: 'As tall as you can.', wait: 3, detail: 'more' },
    { sides: [{ say: 'Turn to the {side}.' }, { say: 'Ribs go too.', detail: 'more' }] },
  ];

  it('is spoken in the full script', () => {
    expect(saidIn(paced(script, once, { detail: 'full' }))).toEqual([
      'Sit.',
      'As tall as you can.',
      'Turn to the links.',
      'Ribs go too.',
      'Over.',
      'Turn to the rechts.',
      'Ribs go too.',
    ]);
  });

  it('is left out of the short one, and nothing else is', () => {
    expect(saidIn(paced(script, once, { detail: 'short' }))).toEqual([
      'Sit.',
      'Turn to the links.',
      'Over.',
      'Turn to the rechts.',
    ]);
  });
});

describe('steady moving', () => {
  const dose: Dose = { by: 'time', seconds: 60 };
  const cues = paced([{ keep: ['Easy.', 'Loose.', 'Slow.'], share: 0.6 }], dose);

  it('takes its share of the time', () => {
    expect(lengthMs(cues)).toBe(36_000);
  });

  it('has a word at least every eight seconds, in turn', () => {
    expect(Math.max(...cues.map(({ ownsMs }) => ownsMs))).toBeLessThanOrEqual(8_000);
    expect(saidIn(cues)).toEqual(['Easy.', 'Loose.', 'Slow.', 'Easy.', 'Loose.']);
  });
});

describe('paced breathing', () => {
  const dose: Dose = { by: 'time', seconds: 60 };
  const cues = paced([{ breathe: ['Soft.', 'Slow.'], share: 1 }], dose);

  it('breathes in and out at the breath of the exercise, for the time of the dose', () => {
    expect(cues.map(({ ownsMs }) => ownsMs)).toEqual(Array.from({ length: 6 }, () => [4_000, 6_000]).flat());
  });

  it('has a quiet word after every other breath', () => {
    const outs = saidIn(cues).filter((said) => said.startsWith('Out'));
    expect(outs).toEqual(['Out a.', 'Out b. Soft.', 'Out a.', 'Out b. Slow.', 'Out a.', 'Out b. Soft.']);
  });
});
