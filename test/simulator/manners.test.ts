import { folded } from '../../simulator/hearing/alike';
import { bareReadingsOf } from '../../simulator/hearing/readings';
import { intentOfSequence } from '../../simulator/hearing/sequence';
import { wordsOf } from '../../simulator/hearing/words';

const bare = (text: string): readonly string[] =>
  bareReadingsOf(wordsOf(text)).map((words) => words.join(' '));

describe('the manners around what is said', () => {
  it.each([
    ['could you slow down please', 'slow down'],
    ["yep I'm ready", 'i am ready'],
    ["no I haven't had that", 'i have not had that'],
    ['skip this one thanks mate', 'skip this one'],
    ['about a six', 'a six'],
    ['it goes right down my leg', 'it goes down my leg'],
  ])('go: "%s"', (text, left) => {
    expect(bare(text)).toContain(left);
  });

  it.each([
    ['yes my leg is not numb', 'my leg is not numb'],
    ['no my leg is numb', 'my leg is numb'],
    ['I think no', 'no'],
    ['probably no', 'no'],
    ['not really no', 'no'],
    ['my right leg', 'my leg'],
  ])('stay where they change what is meant: "%s"', (text, changed) => {
    expect(bare(text)).not.toContain(changed);
  });
});

describe('words for the same', () => {
  it.each([
    ['keep going', 'carry on'],
    ['hang on a sec', 'hold on a tick'],
    ['where is the loo', 'where is the bathroom'],
  ])('"%s" and "%s" are one', (one, other) => {
    expect(folded(wordsOf(one))).toEqual(folded(wordsOf(other)));
  });

  it.each([
    ['yes', 'no'],
    ['left', 'right'],
    ['numb', 'not numb'],
  ])('"%s" and "%s" are two', (one, other) => {
    expect(folded(wordsOf(one))).not.toEqual(folded(wordsOf(other)));
  });
});

describe('several sayings in a row', () => {
  const intents: Readonly<Record<string, string>> = {
    thanks: 'FineIntent',
    'i am fine': 'FineIntent',
    yes: 'AMAZON.YesIntent',
    no: 'AMAZON.NoIntent',
    stop: 'AMAZON.StopIntent',
    'go back': 'AMAZON.PreviousIntent',
    'carry on': 'AMAZON.ResumeIntent',
    'do not wait': 'KeepGoingIntent',
  };
  const meant = (text: string): string | null =>
    intentOfSequence(text.split(' '), (words) => intents[words.join(' ')] ?? null);

  it.each([
    ['thanks i am fine', 'FineIntent'],
    ['thanks stop', 'AMAZON.StopIntent'],
    ['no go back', 'AMAZON.PreviousIntent'],
    ['yes carry on', 'AMAZON.ResumeIntent'],
    ['carry on do not wait', 'KeepGoingIntent'],
  ])('"%s" means one thing', (text, intent) => {
    expect(meant(text)).toBe(intent);
  });

  it.each(['stop carry on', 'no carry on', 'yes no', 'stop go back', 'stop or so'])(
    '"%s" means none',
    (text) => {
      expect(meant(text)).toBeNull();
    },
  );
});
