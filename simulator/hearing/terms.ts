interface WithTerms {
  readonly terms: ReadonlySet<string>;
}

/** What each term weighs: the more, the fewer have it. A term that nobody has weighs most. */
export function weightsIn(all: readonly WithTerms[]): (term: string) => number {
  const frequency = new Map<string, number>();
  for (const { terms } of all) {
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const weights = new Map([...frequency].map(([term, count]) => [term, Math.log(1 + all.length / count)]));
  const unheard = Math.log(1 + all.length);
  return (term) => weights.get(term) ?? unheard;
}

/** By each term, the places of those that have it. */
export function indexOf(all: readonly WithTerms[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, { terms }] of all.entries()) {
    for (const term of terms) {
      const places = index.get(term);
      if (places === undefined) index.set(term, [at]);
      else places.push(at);
    }
  }
  return index;
}

/** The places of all that share a term with these, with the weight of what they share. */
export function sharedWith(
  terms: ReadonlySet<string>,
  index: ReadonlyMap<string, readonly number[]>,
  weight: (term: string) => number,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const term of terms) {
    for (const at of index.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight(term));
  }
  return shared;
}
