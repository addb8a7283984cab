import { lengthMs } from '../../../lambda/pacing/timeline';
import { cuedBreath } from '../../../tools/book/breath';
import { linesOf, timelineOf, type Spoken } from '../../../tools/book/lines';
import { pixelsPerSecond, timelineDrawing } from '../../../tools/book/timeline';
import { content, dosesOf, everyForm, exerciseOf, type Pick } from '../../pacing/guided';
import { hasClass, read, within } from './reader';

const least = ([id, form]: Pick): Spoken => ({ exercise: exerciseOf(id), form, dose: dosesOf(id)[0] });

const drawn = (pick: Pick) => within(read(timelineDrawing(linesOf(content, least(pick)), 'a timeline').text));

/** Seconds that the bars of these classes take, all together. */
const secondsDrawn = (pick: Pick, ...classes: readonly string[]): number =>
  drawn(pick)
    .filter(({ name }) => name === 'rect')
    .filter((bar) => classes.some((name) => hasClass(name)(bar)))
    .reduce((sum, { attributes }) => sum + Number(attributes['width']), 0) / pixelsPerSecond;

describe('a timeline as drawn', () => {
  it.each(everyForm)('is as wide as %s is long in its %s form', (...pick) => {
    const seconds = lengthMs(timelineOf(content, least(pick), 'full')) / 1000;

    expect(secondsDrawn(pick, 'words', 'full-only', 'quiet')).toBeCloseTo(seconds, 1);
  });

  it('gives words the time that words take', () => {
    const lines = linesOf(content, least(['cat-cow', 'floor']));
    const seconds = lines.reduce((sum, { wordsMs }) => sum + wordsMs, 0) / 1000;

    expect(secondsDrawn(['cat-cow', 'floor'], 'words', 'full-only')).toBeCloseTo(seconds, 1);
  });

  it('keeps every bar within its piece', () => {
    const pieces = everyForm.flatMap((pick) => drawn(pick).filter(({ name }) => name === 'svg'));
    const outside = pieces.flatMap((piece) =>
      within(piece).filter(({ name, attributes }) => {
        const right = Number(attributes['x']) + Number(attributes['width']);
        return name === 'rect' && right > Number(piece.attributes['width']) + 0.02;
      }),
    );

    expect(outside).toEqual([]);
  });
});

describe('what the short script leaves out', () => {
  it.each(everyForm)('is told apart in %s, %s form', (...pick) => {
    const spoken = least(pick);
    const lines = linesOf(content, spoken);
    const inBoth = lines.filter(({ spokenIn }) => spokenIn === 'both').map(({ cue }) => cue);

    expect(lines.map(({ cue }) => cue)).toEqual(timelineOf(content, spoken, 'full'));
    expect(inBoth.map(({ words }) => words)).toEqual(
      timelineOf(content, spoken, 'short').map(({ words }) => words),
    );
  });
});

describe('the breath that a cue leads', () => {
  it('lasts as the exercise has it, or as long as the cue where that is shorter', () => {
    const breath = { in: 4, out: 6 };

    expect(cuedBreath({ breath: 'out', ownsMs: 9000 }, breath)).toEqual({ goes: 'out', lastsMs: 6000 });
    expect(cuedBreath({ breath: 'out', ownsMs: 3000 }, breath)).toEqual({ goes: 'out', lastsMs: 3000 });
  });

  it('is none where breath is only talked about', () => {
    expect(cuedBreath({ breath: null, ownsMs: 9000 }, { in: 4, out: 6 })).toBeNull();
  });
});
