import { findingsOf } from '../../../tools/certify/check';
import { judgePackage } from '../../../tools/certify/judge';
import { manifestChecks } from '../../../tools/certify/manifest-checks';
import type { Manifest } from '../../../tools/certify/manifest-form';
import { lengthChecks, modelChecks } from '../../../tools/certify/model-checks';
import { isRead, readPackage, type ReadPackage } from '../../../tools/certify/read-package';
import { skillPackage, type SkillPackage } from '../../../tools/shared/skill-package/package';
import { readSource } from '../../../tools/shared/skill-package/source';
import type { InteractionModel } from '../../../simulator/hearing/model';
import { language } from '../../interaction-model/language';
import { failing, failures } from './failing';

let files: SkillPackage;
let read: ReadPackage;

beforeAll(async () => {
  files = await skillPackage();
  const whole = readPackage(files);
  if (!isRead(whole)) throw new Error(whole.join('\n'));
  read = whole;
});

it('nothing in the package fails', () => {
  expect(failures(judgePackage(files))).toEqual([]);
});

it('the real function stands where the deployment puts it', async () => {
  const arn = 'arn:aws:lambda:eu-west-1:123456789012:function:coach';

  const deployed = readPackage(await skillPackage(arn));

  expect(deployed).toMatchObject({
    manifest: { apis: { custom: { endpoint: { uri: arn } } }, events: { endpoint: { uri: arn } } },
  });
});

describe('a manifest that is not of the form fails', () => {
  const failingOnForm = (before: string, after: string) => {
    const json = String(files.get('skill.json'));
    expect(json).toContain(before);
    return failing(judgePackage(new Map([...files, ['skill.json', json.replace(before, after)]])));
  };

  it.each([
    ['a part is missing', '"category": "HEALTH_AND_FITNESS"', '"category": ""'],
    ['a part is unknown', '"manifestVersion"', '"manifestVersions"'],
    ['a summary is too long', '"summary": "', `"summary": "${'so '.repeat(60)}`],
    ['a page is not https', '"privacyPolicyUrl": "https:', '"privacyPolicyUrl": "http:'],
    ['the endpoint is no function', 'arn:aws:lambda:', 'arn:aws:s3:'],
  ])('%s', (_, before, after) => {
    expect(failingOnForm(before, after)).toEqual(['manifest-form']);
  });
});

describe('in the manifest', () => {
  const failingAs = (change: (whole: ReadPackage) => Partial<ReadPackage>) =>
    failing(findingsOf(manifestChecks, { ...read, ...change(read) }));
  const withManifest = (change: (manifest: Manifest) => Partial<Manifest>) =>
    failingAs(({ manifest }) => ({ manifest: { ...manifest, ...change(manifest) } }));
  const withAmerican = (texts: Partial<Manifest['publishingInformation']['locales'][string]>) =>
    withManifest(({ publishingInformation: shown }) => {
      const american = shown.locales['en-US'];
      if (american === undefined) throw new Error('there is no en-US to change');
      return {
        publishingInformation: {
          ...shown,
          locales: { ...shown.locales, 'en-US': { ...american, ...texts } },
        },
      };
    });

  it('a locale without a model fails', () => {
    expect(failingAs(() => ({ models: new Map() }))).toContain('locales');
  });

  it('a description without the disclaimer fails', () => {
    expect(withAmerican({ description: 'A coach for your back.' })).toEqual(['disclaimer-shown']);
  });

  it('a summary that promises a cure fails', () => {
    expect(withAmerican({ summary: 'It cures your back.' })).toEqual(['no-claims-shown']);
  });

  it('a first example without the wake word fails', () => {
    expect(withAmerican({ examplePhrases: ['open back release'] })).toEqual(['first-example']);
  });

  it('an example that no sample has fails', () => {
    expect(withAmerican({ examplePhrases: ['Alexa, open back release', 'juggle for me'] })).toEqual([
      'examples-in-samples',
    ]);
  });

  it('an icon of another size fails', () => {
    expect(withAmerican({ smallIconUri: 'file://assets/images/icon-512.png' })).toEqual(['icons']);
  });

  it('denying that anything personal is kept fails', () => {
    expect(
      withManifest(({ privacyAndCompliance }) => ({
        privacyAndCompliance: { ...privacyAndCompliance, usesPersonalInfo: false },
      })),
    ).toEqual(['privacy-answers']);
  });

  it('a skill that is offered worldwide fails', () => {
    expect(
      withManifest(({ publishingInformation }) => ({
        publishingInformation: { ...publishingInformation, isAvailableWorldwide: true },
      })),
    ).toEqual(['countries']);
  });

  it('not hearing that the skill was disabled fails', () => {
    expect(withManifest(({ events }) => ({ events: { ...events, subscriptions: [] } }))).toEqual(['events']);
  });
});

describe('in the model', () => {
  /** Amazon's intents as the skill has them: enough to be told apart in no time. */
  const small: InteractionModel = {
    ...language,
    intents: language.intents.filter(({ name }) => name.startsWith('AMAZON.')),
  };
  const failingAs = (change: Partial<InteractionModel>) =>
    failing(findingsOf(modelChecks, [{ locales: 'en-US', model: { ...small, ...change } }]));
  const anIntent = (samples: readonly string[]) => ({ name: 'OtherIntent', slots: [], samples });
  const fifteen = 'one two three four five six seven eight nine ten alpha beta gamma delta omega'
    .split(' ')
    .map((word) => `do ${word}`);

  it('nothing fails as it is', () => {
    expect(failingAs({ intents: [...small.intents, anIntent(fifteen)] })).toEqual([]);
  });

  it.each(['back', 'the back', 'open back', 'back app', 'release of backs'])(
    'the invocation name "%s" fails',
    (invocationName) => {
      expect(failingAs({ invocationName })).toEqual(['invocation-name']);
    },
  );

  it('a required intent that is missing fails', () => {
    const intents = small.intents.filter(({ name }) => name !== 'AMAZON.NavigateHomeIntent');

    expect(failingAs({ intents })).toEqual(['required-intents']);
  });

  it('an intent with few samples fails', () => {
    expect(failingAs({ intents: [...small.intents, anIntent(['do one'])] })).toEqual(['sample-counts']);
  });

  it('a sample with a digit fails', () => {
    const intents = [...small.intents, anIntent([...fifteen, 'do 16'])];

    expect(failingAs({ intents })).toEqual(['sample-form']);
  });

  it('an utterance under two intents fails', () => {
    const intents = [...small.intents, anIntent([...fifteen, 'go home'])];

    expect(failingAs({ intents })).toEqual(['one-intent-each']);
  });
});

describe('a model as it is written', () => {
  const failingAt = (length: number) =>
    failing(findingsOf(lengthChecks, { lengths: new Map([['en-US', length]]) }));

  it('may have a million characters, and no more', () => {
    expect(failingAt(1_000_000)).toEqual([]);
    expect(failingAt(1_000_001)).toEqual(['model-length']);
  });

  it('has nothing in it that only helps to read it', () => {
    const model = String(files.get('interactionModels/custom/en-US.json'));

    expect(model).toBe(JSON.stringify(JSON.parse(model)));
    expect(read.lengths.get('en-US')).toBe(model.length);
  });
});

it('a manifest source of another form is refused, with its place', () => {
  expect(() => readSource('content/en/locales.yaml')).toThrow(/pages/u);
});
