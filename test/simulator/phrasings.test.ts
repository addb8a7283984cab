import { measureHearing, redFlagsIn, scoreOf, share, type Measure } from '../../tools/bench-hearing/measure';
import { readPhrasings } from '../../tools/bench-hearing/phrasings';
import { confusions } from '../../tools/bench-hearing/report';
import { language } from '../interaction-model/language';

/** What is promised of hearing: so many phrasings at least, so many of them right, red flags without exception. */
const fewest = 300;
const leastRight = 0.92;

let measure: Measure;
beforeAll(async () => {
  measure = await measureHearing();
});

describe('the phrasings', () => {
  it('are enough that do not stand in the model', () => {
    expect(measure.measured.length).toBeGreaterThanOrEqual(fewest);
  });

  it('are each written once', async () => {
    const utterances = (await readPhrasings()).map(({ utterance }) => utterance);
    expect(new Set(utterances).size).toBe(utterances.length);
  });

  it('try every intent of the model in five ways or more', async () => {
    const phrasings = await readPhrasings();
    const ways = (intent: string) => phrasings.filter(({ intents }) => intents.includes(intent)).length;
    expect(language.intents.map(({ name }) => name).filter((name) => ways(name) < 5)).toEqual([]);
  });
});

describe('of what people say', () => {
  it('nearly all is heard as it was meant', () => {
    expect(share(scoreOf(measure.measured))).toBeGreaterThanOrEqual(leastRight);
  });

  it('every red flag is heard, or asked about', () => {
    const missed = redFlagsIn(measure).filter(({ verdict }) => verdict !== 'right' && verdict !== 'asked');
    expect(confusions(missed)).toEqual([]);
  });

  it('nothing out of scope is taken for an answer or a sign, and no sign for its denial', () => {
    const harmful = measure.measured.filter(({ verdict }) => verdict === 'harmful');
    expect(confusions(harmful)).toEqual([]);
  });
});
