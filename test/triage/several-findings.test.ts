import { conditions } from '../../lambda/content/terms';
import type { Findings } from '../../lambda/triage/answers';
import type { Disposition } from '../../lambda/triage/rules';
import { interview } from './interview';

/** Findings that are no emergency each, and one together. */
const pairs: readonly [string, Findings][] = [
  ['fever and a tingle in one leg', { fever: 'yes', 'leg-weakness': 'yes' }],
  ['fever and pain down one leg', { fever: 'yes', 'leg-pain': 'yes' }],
  ['perhaps a fever, perhaps pain down a leg', { fever: 'unsure', 'leg-pain': 'unsure' }],
  ['cancer and a tingle in one leg', { cancer: 'yes', 'leg-weakness': 'yes' }],
  ['cancer and pain down one leg', { cancer: 'yes', 'leg-pain': 'yes' }],
  ['cancer and old bladder trouble', { cancer: 'unsure', 'bladder-bowel': 'yes' }],
];

describe('two findings that are worse together', () => {
  it.each(pairs)('%s: an emergency', (_, findings) => {
    expect(interview(findings).outcome.disposition).toBe('emergency');
  });

  it.each(pairs)('%s: neither is one by itself', (_, findings) => {
    for (const [id, answer] of Object.entries(findings)) {
      expect(interview({ [id]: answer }).outcome.disposition).not.toBe('emergency');
    }
  });

  it('weak bones and a fall: an emergency', () => {
    const afterAFall = { 'fragile-bones': 'yes', injury: 'yes' } as const;
    expect(interview(afterAFall).outcome).toMatchObject({ disposition: 'emergency', because: 'injury' });
  });
});

describe('several findings', () => {
  it.each<[Findings, Disposition]>([
    [{ persistent: 'unsure', 'weight-loss': 'yes' }, 'urgent'],
    [{ 'weight-loss': 'yes', persistent: 'unsure' }, 'urgent'],
    [{ 'night-pain': 'yes', eases: 'yes', pregnancy: 'yes' }, 'appointment'],
    [{ 'weight-loss': 'yes', 'leg-pain': 'yes', 'both-legs': 'yes' }, 'emergency'],
  ])('%j: the worst wins', (findings, disposition) => {
    expect(interview(findings).outcome.disposition).toBe(disposition);
  });

  it('the reason given is the answer that decided', () => {
    const { outcome } = interview({ 'leg-pain': 'unsure', 'weight-loss': 'yes', persistent: 'unsure' });
    expect(outcome.because).toBe('weight-loss');
  });

  it('a split that decides is the reason itself', () => {
    expect(interview({ fever: 'yes', 'fever-risk': 'yes' }).outcome.because).toBe('fever-risk');
  });

  it('every condition is named', () => {
    const all = { 'fragile-bones': 'yes', pregnancy: 'unsure', 'recent-surgery': 'yes' } as const;
    expect(interview(all).outcome.conditions).toEqual(conditions);
  });
});
