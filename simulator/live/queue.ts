/** Things to do, one after the other: what comes while one is done waits. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  /** Does this once everything before it is done. One that fails stops none after it. */
  do<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
