import { adviceDue, asksHowItGoes } from '../../progress/advice';
import { episodeNow, isWorse, newEpisode, withSaid, type Episode } from '../../progress/episode';
import { bandOf } from '../../progress/pain';
import type { Clearance } from '../../triage/clearance';
import type { Draft } from '../frame/draft';
import { calmFirst, gentleSteps } from '../frame/practice/gentle';
import type { Onward } from '../frame/onward';
import { withScore, type Person } from '../frame/person';
import type { Practice } from '../frame/practice/practice';
import { gentleRoutine } from '../frame/practice/routine-for';
import type { CheckInScene } from '../frame/state';

/** Before the score, some days into an episode: how does it go? The score is the answer. */
export function sayHowItGoes(draft: Draft): void {
  const episode = running(draft);
  if (episode === null || !asksHowItGoes(episode, draft.world.nowMs)) return;
  draft.say('how-it-goes', {});
  draft.person = { ...draft.person, episode: withSaid(episode, 'how-it-goes') };
}

const running = ({ person, world }: Draft): Episode | null =>
  episodeNow(person.episode, person.pain, person.practices, world.nowMs);

/** What a score leads to: what it allows today, then what it means over the days. */
export function scoredBefore(draft: Draft, scene: CheckInScene, score: number): Onward {
  const { nowMs } = draft.world;
  const before = running(draft);
  const episode = before ?? newEpisode(score, nowMs);
  const worse = before !== null && isWorse(before, lastScore(draft.person), score);
  draft.person = withScore({ ...draft.person, episode }, { atMs: nowMs, when: 'before', score });
  const today = allowedAt(draft, scene, score);
  if (worse) return checkFirst(draft, today, { ...episode, checkedScore: score });
  if (bandOf(score) !== 'severe') sayAdvice(draft, episode, score);
  return onto(today);
}

const lastScore = ({ pain }: Person): number | null =>
  pain.findLast(({ when }) => when === 'before')?.score ?? null;

/** What may be done now: all that was planned, or the gentle part of it. */
interface Today {
  readonly practice: Practice;
  readonly clearance: Clearance;
  readonly part: 'all' | 'gentle';
}

function allowedAt(draft: Draft, { practice, clearance }: CheckInScene, score: number): Today {
  switch (bandOf(score)) {
    case 'go':
    case 'settles':
      return { practice, clearance, part: 'all' };
    case 'gentle':
      draft.say('gentle-pain', {});
      break;
    case 'severe':
      draft.say('severe-pain', { advice: draft.world.content.locale.adviceLine });
  }
  const gentle = { ...clearance, level: 'gentle' } as const;
  const steps =
    bandOf(score) === 'severe'
      ? calmFirst(draft.world.content, practice.steps, clearance)
      : gentleInstead(draft, practice, gentle);
  const easier = { ...practice, steps };
  draft.person = { ...draft.person, practice: steps.length === 0 ? null : easier };
  return { practice: easier, clearance: gentle, part: 'gentle' };
}

/** Gentle moves for as long as was asked. One exercise by name stays itself, or is left out. */
function gentleInstead(draft: Draft, { wish, steps }: Practice, gentle: Clearance): Practice['steps'] {
  if (wish.exercise !== undefined) return gentleSteps(draft.world.content, steps, gentle);
  return gentleRoutine(draft, wish, gentle)?.steps ?? [];
}

/** Where nothing gentle is left, there is a kind word and no exercise. */
function onto({ practice, clearance, part }: Today): Onward {
  if (part === 'all') return { to: 'guide', practice, clearance };
  if (practice.steps.length === 0) return { to: 'farewell', ending: 'nothing-gentle' };
  return { to: 'ready', practice, clearance };
}

/** Much worse than before: the full check, though a passed one might still count. */
function checkFirst(draft: Draft, { practice }: Today, episode: Episode): Onward {
  draft.say('pain-worse', {});
  draft.person = { ...draft.person, episode };
  draft.lift({ practice: 'kept', unsettled: null });
  return {
    to: 'full-check',
    goal: practice.steps.length === 0 ? { then: 'ask-wish' } : { then: 'resume', practice },
  };
}

/** The advice whose day has come; else, once, what a middling score allows. */
function sayAdvice(draft: Draft, episode: Episode, score: number): void {
  const { adviceLine: advice } = draft.world.content.locale;
  const due = adviceDue(episode, score, draft.world.nowMs);
  if (due !== null) {
    draft.say(`advice-${due}`, { advice });
    draft.person = { ...draft.person, episode: withSaid(episode, due) };
  } else if (bandOf(score) === 'settles' && !episode.said.includes('settles')) {
    draft.say('settling-pain', {});
    draft.person = { ...draft.person, episode: withSaid(episode, 'settles') };
  }
}
