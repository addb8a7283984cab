import type { Heard, Plain } from '../../lambda/conversation/frame/heard';
import type { Count } from '../../lambda/watch/measures';
import { countsOf } from '../../lambda/watch/turn-counts';
import { Talk } from '../support/talk';

/** A talk, and what its last turn counted. */
class WatchedTalk extends Talk {
  counts: readonly Count[] = [];

  override hear(heard: Plain | Heard, afterSeconds?: number) {
    const before = this.state && { state: this.state, person: this.person };
    const seen = super.hear(heard, afterSeconds);
    this.counts = countsOf(
      before,
      typeof heard === 'string' ? { kind: heard } : heard,
      seen.turn,
      this.memory,
    );
    return seen;
  }
}

let talk: WatchedTalk;
beforeEach(() => {
  talk = new WatchedTalk();
});

/** Begins a practice of one short exercise, past consent and pain. */
function begin() {
  talk.passCheck();
  let seen = talk.wish({ exercise: 'cat-cow' });
  while (seen.scene === 'check-in') seen = talk.hear('no');
  return seen;
}

const practices = () => talk.counts.filter(({ of }) => /^(Practices|Exercises)/u.test(of));

describe('a turn', () => {
  it('counts a session that begins, once', () => {
    talk.hear('launch');
    expect(talk.counts).toEqual([{ of: 'SessionsBegun', times: 1 }]);

    talk.hear('no');
    expect(talk.counts).toEqual([]);
  });

  it('counts what a check came to, by level, once', () => {
    talk.passCheck();
    expect(talk.counts).toEqual([{ of: 'Dispositions', level: 'self-care' }]);

    talk.hear('help');
    expect(talk.counts).toEqual([]);
  });

  it('counts an emergency', () => {
    let seen = talk.hear('launch');

    while (seen.disposition === null) seen = talk.hear('yes');

    expect(talk.counts).toEqual([{ of: 'Dispositions', level: 'emergency' }]);
  });

  it('counts a sign that was told of', () => {
    talk.passCheck();

    talk.hear({ kind: 'sign', questions: ['fever'] });

    expect(talk.counts).toEqual([{ of: 'SignsReported', times: 1 }]);
  });

  it('counts what was not understood, by the scene it was said in', () => {
    talk.hear('launch');

    talk.hear('unclear');

    expect(talk.counts).toEqual([{ of: 'UnclearTurns', scene: 'check' }]);
  });

  it('counts each turn without notes', () => {
    talk.hear('launch');
    talk.memory = 'lost';

    talk.hear('no');

    expect(talk.counts).toEqual([{ of: 'DegradedTurns', times: 1 }]);
  });

  it.each(['forget', 'forget-household'] as const)('counts what %s deletes', (wish) => {
    talk.hear('launch');

    talk.hear(wish);

    expect(talk.counts).toEqual([{ of: 'NotesDeleted', times: 1 }]);
  });
});

describe('a practice', () => {
  it('is counted when its guiding begins', () => {
    begin();

    expect(practices()).toEqual([{ of: 'PracticesBegun', times: 1 }]);
  });

  it('is not counted again while it is interrupted, or resumed another day', () => {
    begin();
    talk.hear('pause', 10);
    talk.hear('carry-on');
    expect(practices()).toEqual([]);

    talk.drop();
    talk.passCheck();
    expect(talk.state?.scene.name).toBe('guide');
    expect(practices()).toEqual([]);
  });

  it('counts its exercises and its end as they are done', () => {
    let seen = begin();
    const all: Count[] = [];
    while (seen.scene === 'guide') {
      seen = talk.hear('ready');
      all.push(...practices());
    }

    const exercises = all.filter(({ of }) => of === 'ExercisesFinished');
    expect(exercises.length).toBeGreaterThan(0);
    expect(exercises).toHaveLength(talk.person.practices.at(-1)?.exercises.length ?? 0);
    expect(all.filter(({ of }) => of === 'PracticesFinished')).toHaveLength(1);
    expect(all.filter(({ of }) => of === 'PracticesBegun')).toEqual([]);
  });
});
