import { soak } from '../../scripts/soak/soak';

// Some two thousand turns; `npm run soak` lives as many as one likes.
it('no life with the coach shows the witness an exercise beside an open sign, or an end without advice', async () => {
  const { turns, exercises, told, sent } = await soak(30, Date.now() % 1_000_000);

  expect(turns).toBeGreaterThan(1500);
  expect(exercises).toBeGreaterThan(30);
  expect(told).toBeGreaterThan(50);
  expect(sent).toBeGreaterThan(5);
});
