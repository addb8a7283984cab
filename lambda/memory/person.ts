import { conditions, forms, kits } from '../content/terms';
import { mostPainScores, mostPractices, type Person } from '../conversation/person';
import { fieldsOf, listOf, oneOf, orNull, whole, type Decoder } from './decode';
import { epochMs, exerciseId, mostSteps, practice } from './practice';

const preferences: Decoder<Person['preferences']> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    kit: field('kit', orNull(listOf(oneOf(kits), kits.length))),
    pace: field('pace', oneOf(['slow', 'usual', 'quick'])),
    ground: field('ground', orNull(oneOf(forms))),
    minutes: field('minutes', orNull(whole(1, 600))),
    unattended: field('unattended', oneOf(['ask', 'run-on'])),
  };
};

const pastPractice: Decoder<Person['practices'][number]> = (value, at) => {
  const field = fieldsOf(value, at);
  return { atMs: field('atMs', epochMs), exercises: field('exercises', listOf(exerciseId, mostSteps)) };
};

const painScore: Decoder<Person['pain'][number]> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    atMs: field('atMs', epochMs),
    when: field('when', oneOf(['before', 'after'])),
    score: field('score', whole(0, 10)),
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
    practice: field('practice', orNull(practice)),
    practices: field('practices', listOf(pastPractice, mostPractices)),
    pain: field('pain', listOf(painScore, mostPainScores)),
    conditions: field('conditions', listOf(oneOf(conditions), conditions.length)),
  };
};
