function* oneByOne<Piece>(pieces: readonly Piece[]): Generator<Piece, void> {
  yield* pieces;
}

/**
 * Hands each piece of work to the next worker who is free. After a failure nobody begins another piece, and it
 * is thrown when all have put down what they had in hand.
 */
export async function sharedOut<Worker, Piece, Result>(
  workers: readonly Worker[],
  pieces: readonly Piece[],
  work: (worker: Worker, piece: Piece) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  // A loop that is left by an error ends the generator, for the others too.
  const left = oneByOne(pieces);
  const ends = await Promise.allSettled(
    workers.map(async (worker) => {
      for (const piece of left) results.push(await work(worker, piece));
    }),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}
