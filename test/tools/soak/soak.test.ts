import { soak } from '../../../tools/soak/soak';

// Some three thousand turns, the same each time; `npm run soak` lives as many as one likes, with any seed.
it('no life with the coach shows the witness an exercise beside an open sign, or an end without advice', async () => {
  const { turns, exercises, told, sent } = await soak(30, 6);

  expect(turns).toBeGreaterThan(1500);
  expect(exercises).toBeGreaterThan(30);
  expect(told).toBeGreaterThan(50);
  expect(sent).toBeGreaterThan(5);
});
