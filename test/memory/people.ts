import { mostPainScores, mostPractices, stranger, type Person } from '../../lambda/conversation/frame/person';
import { nowMs } from '../support/notes';

/** Someone in the middle of a practice, who agreed to have notes on their health kept. */
export const regular: Person = {
  preferences: {
    kit: ['roller'],
    pace: 'slow',
    detail: 'by-times',
    ground: 'floor',
    minutes: 10,
    unattended: 'run-on',
  },
  consent: 'given',
  visits: 12,
  checkPassedAtMs: nowMs - 86_400_000,
  shortPassedAtMs: null,
  lifts: 2,
  unsettled: { how: 'urgent', day: 20_000 },
  practice: {
    wish: { minutes: 10, area: 'lower', kind: 'full', kit: [], exercise: 'cat-cow' },
    steps: [
      { exercise: 'warm-up', form: 'floor', dose: { by: 'time', seconds: 120 } },
      { exercise: 'cat-cow', form: 'floor', dose: { by: 'count', count: 10 } },
      { exercise: 'knee-to-chest', form: 'chair', dose: { by: 'hold', seconds: 20, rounds: 1 } },
    ],
    step: 2,
    place: { side: 'left', round: 1, rep: 3 },
    position: 'supine',
    startedAtMs: nowMs - 1000,
    known: ['warm-up'],
    done: ['warm-up', 'cat-cow'],
  },
  practices: [
    { startedAtMs: nowMs - 87_000_000, atMs: nowMs - 86_400_000, exercises: ['cat-cow', 'childs-pose'] },
  ],
  progress: {
    standings: [{ exercise: 'cat-cow', level: 2, good: 1, setBackAtMs: nowMs - 90_000_000 }],
    reckonedAtMs: nowMs - 86_400_000,
    praises: 7,
  },
  pain: [{ atMs: nowMs, when: 'before', score: 4 }],
  episode: {
    startedAtMs: nowMs - 500_000_000,
    startScore: 5,
    checkedScore: null,
    said: ['how-it-goes', 'book'],
  },
  conditions: ['pregnancy'],
};

/** As much as can ever be kept of one person. */
export const veteran: Person = {
  ...regular,
  practices: Array.from({ length: mostPractices }, (_, index) => ({
    startedAtMs: nowMs + index,
    atMs: nowMs + index,
    exercises: Array.from({ length: 12 }, (_unused, nth) => `an-exercise-with-a-name-${nth}`),
  })),
  pain: Array.from({ length: mostPainScores }, (_, index) => ({
    atMs: nowMs + index,
    when: 'after',
    score: 10,
  })),
};

export { stranger };
