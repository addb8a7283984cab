import { exerciseTimeline, resumedTimeline } from '../support/whole-exercise';
import { nowhere, samePlace, type Place } from '../../lambda/pacing/timeline';
import { content, dosesOf, everyForm, guided, type Pick } from './guided';
import { stays, unplayable } from './marks';

const whole = (pick: Pick) => exerciseTimeline(content, guided(pick), 'standing');
/** For someone who is still in the position of the exercise. */
const resumed = (pick: Pick, place: Place) => resumedTimeline(content, guided(pick), positionOf(pick), place);
const positionOf = ([id, form]: Pick) => content.exercises[id]?.forms[form]?.position ?? 'standing';

const catCow: Pick = ['cat-cow', 'floor'];
const twist: Pick = ['supine-twist', 'floor'];
const birdDog: Pick = ['bird-dog', 'floor'];
const childsPose: Pick = ['childs-pose', 'floor'];

/** Cues that lead back in, and are no part of the exercise itself. */
const leadIn = (pick: Pick, place: Place): number => {
  const rest = whole(pick).slice(whole(pick).findIndex((cue) => samePlace(cue.place, place)));
  return resumed(pick, place).length - rest.length;
};

describe('carrying on', () => {
  it('goes on at the repetition, and does not begin again', () => {
    const place = { ...nowhere, rep: 6 };
    const cues = resumed(catCow, place);
    expect(Math.min(...cues.map((cue) => cue.place.rep))).toBe(6);
    expect(cues.at(-1)).toEqual(whole(catCow).at(-1));
  });

  it('says the number of the repetition from the second on', () => {
    const saysNumber = (rep: number) =>
      leadIn(catCow, { ...nowhere, rep }) > leadIn(catCow, { ...nowhere, rep: 1 });
    expect([2, 9].map(saysNumber)).toEqual([true, true]);
  });

  it('says no number for what follows the last repetition', () => {
    const [{ by }] = dosesOf('cat-cow');
    const last = stays(whole(catCow)).at(-1);
    expect(by).toBe('count');
    expect(last && leadIn(catCow, last)).toBe(leadIn(catCow, { ...nowhere, rep: 1 }));
  });

  it('goes on at the side, names it, and leaves the other side alone', () => {
    const cues = resumed(twist, { ...nowhere, side: 'right' });
    expect(new Set(cues.map(({ place }) => place.side))).toEqual(new Set(['right']));
    expect(
      cues.slice(0, 4).some(({ words }) => words.toLowerCase().includes(content.names.sides.right)),
    ).toBe(true);
  });

  it('goes on at the side of a repetition, where the sides change each time', () => {
    const { rep, side } = { rep: 3, side: 'right' } as const;
    const cues = resumed(birdDog, { ...nowhere, rep, side });
    const told = stays(cues).map((place) => `${place.rep} ${String(place.side)}`);
    expect(told.slice(0, 3)).toEqual(['3 right', '4 left', '4 right']);
    const [, ...leading] = cues
      .slice(0, leadIn(birdDog, { ...nowhere, rep, side }))
      .map(({ words }) => words);
    expect(leading.join(' ')).toMatch(new RegExp(content.names.sides.right, 'iu'));
    expect(leading.join(' ')).toContain(content.names.numbers[rep]);
  });

  it('goes on at the spot of a side, and leaves the other side for after', () => {
    const dose = { by: 'hold', seconds: 30, rounds: 2 } as const;
    const inBoth = guided(['ball-spine-muscles', 'floor'], { dose });
    const cues = resumedTimeline(content, inBoth, 'standing', { side: 'left', round: 2, rep: 0 });
    const told = stays(cues).flatMap(({ side, round }) => (round > 0 ? [`${String(side)} ${round}`] : []));
    expect(told).toEqual(['left 2', 'right 1', 'right 2']);
  });

  it('goes on at the round', () => {
    const cues = resumed(childsPose, { ...nowhere, round: 2 });
    expect(new Set(cues.map(({ place }) => place.round))).toEqual(new Set([2]));
  });

  it('leads back into the position for someone who has stood up since', () => {
    const place = { ...nowhere, rep: 6 };
    const fromStanding = resumedTimeline(content, guided(catCow), 'standing', place);
    expect(fromStanding.length).toBeGreaterThan(resumed(catCow, place).length);
    expect(fromStanding.every((cue) => samePlace(cue.place, place) || cue.place.rep > 6)).toBe(true);
  });

  it('begins at the beginning where the exercise had only begun', () => {
    expect(resumedTimeline(content, guided(catCow), 'standing', nowhere)).toEqual(whole(catCow));
  });

  it('begins at the beginning where the content no longer has the place', () => {
    const place = { side: 'left', round: 7, rep: 70 } as const;
    expect(resumedTimeline(content, guided(catCow), 'standing', place)).toEqual(whole(catCow));
  });

  it.each(everyForm)('%s on the %s can be taken up at every place, and ends as it does', (...pick) => {
    for (const place of stays(whole(pick))) {
      const cues = resumed(pick, place);
      expect(cues[0]?.place).toEqual(place);
      expect(unplayable(cues)).toEqual([]);
      expect(cues.at(-1)).toEqual(whole(pick).at(-1));
    }
  });
});
