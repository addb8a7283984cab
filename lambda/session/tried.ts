import { MemoryError } from '../stored/errors';

/** What the memory gave, or that it failed: then that is reported, and the turn goes on. */
export type Tried<T> = { readonly kind: 'given'; readonly value: T } | { readonly kind: 'failed' };

/** @throws what is no failure of the memory. */
export async function tried<T>(
  { report }: { readonly report: (error: MemoryError) => void },
  work: () => Promise<T>,
): Promise<Tried<T>> {
  try {
    return { kind: 'given', value: await work() };
  } catch (error) {
    if (!(error instanceof MemoryError)) throw error;
    report(error);
    return { kind: 'failed' };
  }
}
