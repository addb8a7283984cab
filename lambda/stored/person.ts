import { conditions, grounds, kits } from '../content/terms';
import type { Lift } from '../conversation/frame/safety/lift';
import { mostPainScores, mostPractices, worstPain, type Person } from '../conversation/frame/person';
import type { Episode } from '../progress/episode';
import { onceSaid } from '../progress/episode';
import type { Progress } from '../progress/reckoning';
import { mostGood } from '../progress/reckoning';
import { lowestLevel, mostLevels, type Standing } from '../progress/standing';
import { unsettledHow, type Unsettled } from '../triage/unsettled';
import { fieldsOf, listOf, oneOf, orNull, whole, type Decoder } from './decode';
import { epochMs, exerciseId, mostSteps, practice } from './practice';

const preferences: Decoder<Person['preferences']> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    kit: field('kit', orNull(listOf(oneOf(kits), kits.length))),
    pace: field('pace', oneOf(['slow', 'usual', 'quick'])),
    detail: field('detail', oneOf(['by-times', 'full', 'short'])),
    ground: field('ground', orNull(oneOf(grounds))),
    minutes: field('minutes', orNull(whole(1, 600))),
    unattended: field('unattended', oneOf(['ask', 'run-on'])),
  };
};

const pastPractice: Decoder<Person['practices'][number]> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    startedAtMs: field('startedAtMs', epochMs),
    atMs: field('atMs', epochMs),
    exercises: field('exercises', listOf(exerciseId, mostSteps)),
  };
};

const score = whole(0, worstPain);

const painScore: Decoder<Person['pain'][number]> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    atMs: field('atMs', epochMs),
    when: field('when', oneOf(['before', 'after'])),
    score: field('score', score),
  };
};

const standing: Decoder<Standing> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    exercise: field('exercise', exerciseId),
    level: field('level', whole(lowestLevel, mostLevels)),
    good: field('good', whole(0, mostGood)),
    setBackAtMs: field('setBackAtMs', orNull(epochMs)),
  };
};

const progress: Decoder<Progress> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    standings: field('standings', listOf(standing, mostSteps)),
    reckonedAtMs: field('reckonedAtMs', orNull(epochMs)),
    praises: field('praises', whole(0, 1_000_000)),
  };
};

const episode: Decoder<Episode> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    startedAtMs: field('startedAtMs', epochMs),
    startScore: field('startScore', score),
    checkedScore: field('checkedScore', orNull(score)),
    said: field('said', listOf(oneOf(onceSaid), onceSaid.length)),
  };
};

/** Days since 1970, up to the last that a Date can hold. */
const day = whole(0, 100_000_000);

const unsettled: Decoder<Unsettled> = (value, at) => {
  const field = fieldsOf(value, at);
  return { how: field('how', oneOf(unsettledHow)), day: field('day', day) };
};

export const lift: Decoder<Lift> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    practice: field('practice', oneOf(['kept', 'ended'])),
    unsettled: field('unsettled', orNull(unsettled)),
  };
};

/** A person, bounded: what is not named here is dropped, what is out of bounds is refused. */
export const person: Decoder<Person> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    preferences: field('preferences', preferences),
    consent: field('consent', oneOf(['unasked', 'given', 'refused'])),
    visits: field('visits', whole(0, 1_000_000)),
    checkPassedAtMs: field('checkPassedAtMs', orNull(epochMs)),
    shortPassedAtMs: field('shortPassedAtMs', orNull(epochMs)),
    lifts: field('lifts', whole(0, Number.MAX_SAFE_INTEGER - 1)),
    unsettled: field('unsettled', orNull(unsettled)),
    practice: field('practice', orNull(practice)),
    practices: field('practices', listOf(pastPractice, mostPractices)),
    progress: field('progress', progress),
    pain: field('pain', listOf(painScore, mostPainScores)),
    episode: field('episode', orNull(episode)),
    conditions: field('conditions', listOf(oneOf(conditions), conditions.length)),
  };
};
