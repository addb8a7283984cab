import type { Exchange } from '../shared/session-walker/exchange';
import { replyTo } from '../shared/session-walker/reply';
import { Walker, type Company } from '../shared/session-walker/walker';
import { passingWords, places, wordsFor, type Place } from './places';

/** What is crawled. */
export interface Ground extends Company {
  readonly locales: readonly string[];
  /** All of them, unless a test looks at one. */
  readonly places?: readonly Place[];
}

/**
 * Goes to every place and tries everything there that Amazon's testers try; a first and a second visit in
 * each locale. Always the same way, on a clock that waits for nobody.
 */
export async function crawl(ground: Ground): Promise<readonly Exchange[]> {
  const seen: Exchange[] = [];
  for (const locale of ground.locales) seen.push(...(await firstVisits(ground, locale)));
  const regular = new Walker(ground, 'regular');
  const tried = ground.places ?? places;
  if (tried.some(({ person }) => person === 'regular')) await becomeRegular(regular);
  for (const place of tried) {
    for (const last of place.lastWords) {
      const walk = `${place.asking}, then ${last}`;
      const walker = place.person === 'regular' ? regular : new Walker(ground, walk);
      if (place.asking === 'resume-practice') await leavePractice(regular);
      // Within the hour one question stands in for the three.
      if (place.asking === 'short-check-legs') await regular.say('(wait 1 day)');
      await walker.goTo(place.asking, replyOnTheWay, walk);
      if (last === 'stop') for (const words of passingWords) await walker.say(words, walk);
      await walker.say(wordsFor(last), walk);
      if (walker === regular) await regular.say('(close)');
      else seen.push(...walker.exchanges);
    }
  }
  return [...seen, ...regular.exchanges];
}

const replyOnTheWay = (asking: string): string => (asking === 'resume-practice' ? 'no' : replyTo(asking));

async function firstVisits(ground: Ground, locale: string): Promise<readonly Exchange[]> {
  const walker = new Walker(ground, `first visits in ${locale}`, locale);
  await walker.say('open back release');
  await walker.say('(close)');
  await walker.say('open back release');
  return walker.exchanges;
}

/** Through the full check to a finished practice: from then on three questions lead to a wish. */
async function becomeRegular(walker: Walker): Promise<void> {
  await walker.goTo('pain-after', replyOnTheWay);
  await walker.say(replyTo('pain-after'));
}

/** Stops in the middle of a practice, so that the next visit offers to carry on. */
async function leavePractice(walker: Walker): Promise<void> {
  await walker.goTo('ready', replyOnTheWay);
  // Five seconds into the exercise: at its end a practice of one exercise would be over.
  await walker.say('(after 5s) stop');
}
