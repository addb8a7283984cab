import { areas } from '../../lambda/content/terms';
import { doseCap, stepsShort } from '../../lambda/progress/dose-cap';
import { growingKinds } from '../../lambda/progress/standing';
import { content, exerciseOf, routineFor } from './requests';

const beginner = {};
const veteran = Object.fromEntries(Object.keys(content.exercises).map((id) => [id, 100]));

const amounts = (levels?: Readonly<Record<string, number>>) =>
  areas.flatMap(
    (area) => routineFor({ minutes: 20, area, ...(levels === undefined ? {} : { levels }) }).steps,
  );

describe('the levels of a request', () => {
  it('cap the dose of each exercise that grows', () => {
    const grown = amounts(beginner).filter(({ exercise }) =>
      growingKinds.includes(exerciseOf(content.exercises, exercise).kind),
    );
    expect(grown).not.toEqual([]);
    for (const { exercise, dose } of grown) {
      expect(doseCap(exerciseOf(content.exercises, exercise).dose, 0)(dose)).toBe(true);
    }
  });

  it('let somebody who has come far do more of each exercise', () => {
    const shortIn = (steps: ReturnType<typeof amounts>) =>
      steps
        .map(({ exercise, dose }) => stepsShort(exerciseOf(content.exercises, exercise).dose, 100, dose))
        .reduce((sum, steps, _, all) => sum + steps / all.length, 0);
    expect(shortIn(amounts(veteran))).toBeLessThan(shortIn(amounts(beginner)) - 1);
  });

  it.each([5, 10])('leave a routine of %d minutes within a tenth of its time', (minutes) => {
    for (const area of areas) {
      const { plannedMs } = routineFor({ minutes, area, levels: beginner });
      expect(Math.abs(plannedMs / (minutes * 60_000) - 1)).toBeLessThanOrEqual(0.1);
    }
  });
});
