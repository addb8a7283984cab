import type { SkillPackage } from '../shared/skill-package/package';
import { findingsOf, type Finding } from './check';
import { contentChecks } from './content-checks';
import { crawlChecks } from './crawl-checks';
import { manifestChecks } from './manifest-checks';
import { eachOnce, lengthChecks, modelChecks } from './model-checks';
import { personChecks } from './person-checks';
import { isRead, readPackage } from './read-package';
import type { Crawl } from './seen';

/** What is judged of the package alone. Where its form is broken, nothing else in it is. */
export function judgePackage(files: SkillPackage): readonly Finding[] {
  const read = readPackage(files);
  const form = {
    id: 'manifest-form',
    source: 'manifest',
    holds: 'The manifest has every part that Amazon wants, within its limits, and no other.',
  } as const;
  if (!isRead(read)) return [{ ...form, verdict: { kind: 'fails', because: read } }];
  return [
    { ...form, verdict: { kind: 'passes', seen: 'skill.json' } },
    ...findingsOf(manifestChecks, read),
    ...findingsOf(modelChecks, eachOnce(read.models)),
    ...findingsOf(lengthChecks, read),
    ...findingsOf(personChecks, read),
  ];
}

export const judgeCrawl = (crawl: Crawl): readonly Finding[] => findingsOf(crawlChecks, crawl);

export const judgeContent = (texts: readonly string[]): readonly Finding[] =>
  findingsOf(contentChecks, texts);
