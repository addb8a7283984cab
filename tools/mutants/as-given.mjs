import { resolve } from 'node:path';

/** Jest would run the longest tests first. Here the first that fails ends it: they run as they are given. */
export default class AsGiven {
  constructor({ globalConfig: { rootDir, nonFlagArgs } }) {
    this.given = nonFlagArgs.map((path) => resolve(rootDir, path));
  }

  sort(tests) {
    return tests.toSorted((one, other) => this.given.indexOf(one.path) - this.given.indexOf(other.path));
  }

  /** Asked for by Jest, to run failed tests again, and to learn how long they take. */
  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
