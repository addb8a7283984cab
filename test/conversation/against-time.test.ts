import { againstTime } from '../../lambda/routine/against-time';
import type { Wish } from '../../lambda/conversation/frame/heard';
import { Talk } from '../support/talk';

/** What a new person hears of a wish, and the kit that their routine uses. */
function planned(wish: Wish) {
  const talk = new Talk();
  talk.passCheck();
  const { text } = talk.wish(wish);
  const steps = talk.person.practice?.steps ?? [];
  return {
    says: (key: 'plan-is-shorter' | 'plan-is-longer') => text.includes(talk.phrase(key)),
    kit: steps.map(({ exercise }) => talk.content.exercises[exercise]?.kit),
  };
}

describe('a routine against the time asked', () => {
  it('is as asked up to a twentieth, on both sides', () => {
    expect([560_000, 570_000, 630_000, 640_000].map((ms) => againstTime(ms, 10))).toEqual([
      'shorter',
      'as-asked',
      'as-asked',
      'longer',
    ]);
  });

  it('is said to be shorter where there is too little to fill it', () => {
    const { says } = planned({ minutes: 20, kind: 'release', kit: ['ball'] });
    expect(says('plan-is-shorter')).toBe(true);
    expect(says('plan-is-longer')).toBe(false);
  });

  it('is said to be longer where the kit named for it takes more, and uses that kit', () => {
    const { says, kit } = planned({ minutes: 5, kit: ['ball'] });
    expect(kit).toContain('ball');
    expect(says('plan-is-longer')).toBe(true);
  });

  it('is not spoken of where it is as long as asked', () => {
    const { says } = planned({ minutes: 10, area: 'lower' });
    expect(says('plan-is-shorter')).toBe(false);
    expect(says('plan-is-longer')).toBe(false);
  });
});
