import { conditions, grounds, questionIds, recheckIds, safetyIds, splitIds } from '../content/terms';
import { offered, type CheckInScene, type CheckScene, type Goal } from '../conversation/frame/state';
import type { GuideScene, Offer, Recital, Scene } from '../conversation/frame/state';
import type { Told } from '../triage/told';
import { fieldsOf, listOf, oneOf, orNull, whole, type Decoder } from './decode';
import { epochMs, practice, progress, wish } from './practice';

/** Every question of the full check. */
export const asked = [...questionIds, ...splitIds];
/** Small numbers that only grow. */
export const counted = whole(0, 1_000_000);

const goal: Decoder<Goal> = (value, at) => {
  const field = fieldsOf(value, at);
  const then = field('then', oneOf(['ask-wish', 'plan', 'resume', 'rest']));
  switch (then) {
    case 'ask-wish':
    case 'rest':
      return { then };
    case 'plan':
      return { then, wish: field('wish', wish) };
    case 'resume':
      return { then, practice: field('practice', practice) };
  }
};

const clearance: Decoder<GuideScene['clearance']> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    level: field('level', oneOf(['full', 'gentle'])),
    conditions: field('conditions', listOf(oneOf(conditions), conditions.length)),
    ground: field('ground', oneOf(grounds)),
    passedAtMs: field('passedAtMs', orNull(epochMs)),
  };
};

const offer: Decoder<Offer> = (value, at) => {
  const field = fieldsOf(value, at);
  return { instead: field('instead', oneOf(offered)), wish: field('wish', wish) };
};

const recital: Decoder<Recital> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    sinceMs: field('sinceMs', epochMs),
    leadMs: field('leadMs', counted),
    cues: field('cues', counted),
    pace: field('pace', oneOf(['slow', 'usual', 'quick'])),
    until: field('until', progress),
  };
};

const recitalOrWaiting: Decoder<GuideScene['recital']> = (value, at) =>
  typeof value === 'string' ? oneOf(['before', 'within'])(value, at) : recital(value, at);

const told: Decoder<Told> = (value, at) => {
  const field = fieldsOf(value, at);
  return { question: field('question', oneOf(questionIds)), by: field('by', oneOf(['name', 'guess'])) };
};

const check: Decoder<CheckScene> = (value, at) => {
  const field = fieldsOf(value, at);
  const kind = field('kind', oneOf(['full', 'read-back', 'short', 'safety']));
  const common = {
    name: 'check',
    goal: field('goal', goal),
    wording: field('wording', oneOf(['first', 'again'])),
  } as const;
  switch (kind) {
    case 'full':
      return {
        ...common,
        kind,
        asking: field('asking', oneOf(asked)),
        told: field('told', listOf(told, questionIds.length)),
        cleared: field('cleared', orNull(clearance)),
      };
    case 'safety':
      return {
        ...common,
        kind,
        asking: field('asking', oneOf(safetyIds)),
        told: field('told', listOf(told, questionIds.length)),
        cleared: field('cleared', orNull(clearance)),
      };
    case 'read-back':
      return { ...common, kind, asking: kind, heardNo: field('heardNo', oneOf(['not-yet', 'once'])) };
    case 'short':
      return { ...common, kind, asking: field('asking', oneOf(recheckIds)) };
  }
};

const scenes: { readonly [Name in Scene['name']]: Decoder<Extract<Scene, { name: Name }>> } = {
  welcome: (value, at) => {
    const field = fieldsOf(value, at);
    const asking = field('asking', oneOf(['resume-practice', 'offer']));
    return asking === 'offer'
      ? { name: 'welcome', asking }
      : { name: 'welcome', asking, practice: field('practice', practice) };
  },
  check,
  wish: (value, at) => {
    const field = fieldsOf(value, at);
    return {
      name: 'wish',
      asking: 'wish',
      soFar: field('soFar', wish),
      offer: field('offer', orNull(offer)),
      clearance: field('clearance', clearance),
    };
  },
  'check-in': (value, at): CheckInScene => {
    const field = fieldsOf(value, at);
    return {
      name: 'check-in',
      asking: field('asking', oneOf(['consent', 'pain-before', 'pain-after'])),
      practice: field('practice', practice),
      clearance: field('clearance', clearance),
    };
  },
  guide: (value, at) => {
    const field = fieldsOf(value, at);
    return {
      name: 'guide',
      asking: 'ready',
      practice: field('practice', practice),
      clearance: field('clearance', clearance),
      recital: field('recital', recitalOrWaiting),
    };
  },
  farewell: () => ({ name: 'farewell', asking: null }),
};

export const scene: Decoder<Scene> = (value, at) => {
  const name = fieldsOf(value, at)(
    'name',
    oneOf(['welcome', 'check', 'wish', 'check-in', 'guide', 'farewell']),
  );
  return scenes[name](value, at);
};
