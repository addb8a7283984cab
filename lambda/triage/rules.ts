import type { Condition, QuestionId, SplitId } from '../content/terms';

/** What a check can come to, worst first. */
export const dispositions = ['emergency', 'urgent', 'appointment', 'self-care'] as const;
export type Disposition = (typeof dispositions)[number];

/** What one answer leads to: an outcome, something that shapes the routine, or one more question. */
export type Verdict =
  Disposition | { readonly shapes: Condition } | { readonly ask: SplitId; readonly of: Branch };

/** Where the answers to a question lead. */
export interface Branch {
  readonly yes: Verdict;
  readonly unsure: Verdict;
  readonly no: Verdict;
}

const clear = 'self-care';
const flag = (disposition: Disposition): Branch => ({ yes: disposition, unsure: disposition, no: clear });
const split = (ask: SplitId, of: Branch): Verdict => ({ ask, of });
const shaping = (condition: Condition): Branch => {
  const shapes = { shapes: condition };
  return { yes: shapes, unsure: shapes, no: clear };
};

const newTrouble = split('new-trouble', { yes: 'emergency', unsure: 'emergency', no: 'appointment' });
const legWorse = split('leg-worse', { yes: 'urgent', unsure: 'urgent', no: 'appointment' });
const numbLegs = split('both-legs', { yes: 'emergency', unsure: 'emergency', no: legWorse });
const painfulLegs = split('both-legs', { yes: 'emergency', unsure: 'emergency', no: 'appointment' });
const faintness = split('faintness', { yes: 'emergency', unsure: 'emergency', no: 'urgent' });
const injury = split('injury', { yes: 'emergency', unsure: faintness, no: faintness });
const feverRisk = split('fever-risk', { yes: 'emergency', unsure: 'urgent', no: 'urgent' });
const eases = split('eases', { yes: 'appointment', unsure: 'urgent', no: 'urgent' });
const gettingWorse = split('getting-worse', { yes: 'urgent', unsure: 'appointment', no: 'appointment' });
/** Weak bones and a fall are worse together than apart, so the fall is asked about. [J: unsure is urgent] */
const fallOnWeakBones = split('injury', {
  yes: 'emergency',
  unsure: 'urgent',
  no: { shapes: 'fragile-bones' },
});

/**
 * The decision table of the check. Sources: NHS back pain, NICE NG59, IFOMPT red flags (Finucane 2020),
 * the cauda equina cards of Greenhalgh and Finucane; see docs/triage.md, drawn from this table.
 */
export const rules: Readonly<Record<QuestionId, Branch>> = {
  'bladder-bowel': { yes: newTrouble, unsure: 'emergency', no: clear },
  'saddle-numbness': flag('emergency'),
  'leg-weakness': { yes: numbLegs, unsure: numbLegs, no: clear },
  'chest-pain': flag('emergency'),
  'sudden-severe': { yes: injury, unsure: injury, no: clear },
  fever: { yes: feverRisk, unsure: feverRisk, no: clear },
  'weight-loss': flag('urgent'),
  cancer: flag('urgent'),
  'night-pain': { yes: eases, unsure: eases, no: clear },
  'leg-pain': { yes: painfulLegs, unsure: 'appointment', no: clear },
  persistent: { yes: gettingWorse, unsure: 'appointment', no: clear },
  'fragile-bones': { yes: fallOnWeakBones, unsure: fallOnWeakBones, no: clear },
  pregnancy: shaping('pregnancy'),
  'recent-surgery': shaping('recent-surgery'),
  // Not a sign: whether someone can get to the floor decides between the floor and a chair.
  floor: { yes: clear, unsure: clear, no: clear },
};

const legSigns = ['leg-weakness', 'leg-pain'] as const;

/** Two findings that are worse together than apart. "Unsure" counts as yes. */
export const emergencyPairs: readonly {
  readonly one: QuestionId;
  readonly withAnyOf: readonly (QuestionId | SplitId)[];
}[] = [
  { one: 'fever', withAnyOf: legSigns },
  { one: 'cancer', withAnyOf: [...legSigns, 'bladder-bowel'] },
];
