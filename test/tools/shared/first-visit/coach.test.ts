import { build } from '../../../../tools/shared/function-bundle';
import { openCoach, type Coach } from '../../../../tools/shared/first-visit/coach';
import { NoExerciseError } from '../../../../tools/shared/first-visit/practice';

describe('a first visit', () => {
  const atMs = Date.UTC(2030, 0, 7, 9);
  let coach: Coach;

  beforeAll(async () => {
    await build();
    coach = await openCoach();
  });
  afterAll(() => coach.close());

  const visit = (wish: string) => coach.firstVisit({ wish, locale: 'en-US', atMs });

  it('goes from the plan through every exercise to the goodbye', async () => {
    const turns = await visit('ten minutes for my lower back');

    expect(new Set(turns.map(({ exercise }) => exercise)).size).toBeGreaterThan(3);
    expect(turns.map(({ scene }) => scene)).not.toContain('check');
    expect(turns.at(-1)).toMatchObject({ scene: 'farewell', open: false });
  });

  it('may be for one exercise by its name', async () => {
    const turns = await visit('just cat cow');

    expect(new Set(turns.map(({ exercise }) => exercise))).toEqual(new Set(['cat-cow', null]));
  });

  it.each(['tell me a joke', 'forty minutes', 'stop'])('is none with "%s"', async (wish) => {
    await expect(visit(wish)).rejects.toThrow(NoExerciseError);
  });
});
