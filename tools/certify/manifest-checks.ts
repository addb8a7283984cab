import { listenerFor, type Listener } from '../../simulator/hearing/listener';
import { ofEach, unlessAny, type Check, type Verdict } from './check';
import type { Manifest } from './manifest-form';
import { eachOnce } from './model-checks';
import type { ReadPackage } from './read-package';
import { claimsIn } from './said';

export const englishLocales = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN'] as const;

type StoreTexts = Manifest['publishingInformation']['locales'][string];

const perLocale = (
  { manifest }: ReadPackage,
  what: string,
  faultOf: (texts: StoreTexts) => string | null,
): Verdict =>
  ofEach(Object.entries(manifest.publishingInformation.locales), what, ([locale, texts]) => {
    const fault = faultOf(texts);
    return fault === null ? null : `${locale}: ${fault}`;
  });

const missingFrom = (locales: object, where: string): readonly string[] =>
  englishLocales
    .filter((locale) => !Object.hasOwn(locales, locale))
    .map((locale) => `${where}: no ${locale}`);

/** What the description must deny or say, so that nobody takes the skill for a clinician. */
const disclaimers = {
  'general information': /general information/iu,
  'not medical advice': /not medical advice/iu,
  'no diagnosis': /not\b.*\bdiagnosis/iu,
  'not for emergencies': /not for emergencies/iu,
  'no clinician reviewed it': /no clinician has reviewed/iu,
};

/** What is checked in the manifest and its pictures. Its form was checked when it was read. */
export const manifestChecks: readonly Check<ReadPackage>[] = [
  {
    id: 'locales',
    source: 'manifest',
    holds: 'Each English locale has its texts, its pages and its model.',
    judge: ({ manifest, models }) =>
      unlessAny(
        [
          ...missingFrom(manifest.publishingInformation.locales, 'texts'),
          ...missingFrom(manifest.privacyAndCompliance.locales, 'privacy policy and terms'),
          ...missingFrom(Object.fromEntries(models), 'model'),
        ],
        `${englishLocales.length} locales`,
      ),
  },
  {
    id: 'countries',
    source: 'policy',
    holds: 'It is offered only in the countries of its locales, whose emergency numbers it names.',
    judge: ({ manifest: { publishingInformation: shown } }) =>
      unlessAny(
        [
          ...(shown.isAvailableWorldwide ? ['it is offered worldwide'] : []),
          ...shown.distributionCountries
            .filter((country) => !Object.hasOwn(shown.locales, `en-${country}`))
            .map((country) => `${country} has no locale`),
        ],
        shown.distributionCountries.join(', '),
      ),
  },
  {
    id: 'disclaimer-shown',
    source: 'policy',
    holds: 'The description says that it is general information, and what it is not.',
    judge: (read) =>
      perLocale(read, 'descriptions', ({ description }) => {
        const missing = Object.entries(disclaimers).filter(([, words]) => !words.test(description));
        return missing.length === 0 ? null : `does not say: ${missing.map(([what]) => what).join(', ')}`;
      }),
  },
  {
    id: 'no-claims-shown',
    source: 'policy',
    holds: 'No text in the store claims to cure, treat, diagnose or call anyone.',
    judge: (read) =>
      perLocale(read, 'sets of texts', ({ summary, description, keywords }) => {
        const [claim] = [summary, description, ...keywords].flatMap(claimsIn);
        return claim === undefined ? null : `claims: "${claim}"`;
      }),
  },
  {
    id: 'first-example',
    source: 'functional',
    holds: 'The first example phrase has the wake word and the invocation name.',
    judge: (read) =>
      perLocale(read, 'first examples', ({ examplePhrases: [first = ''] }) =>
        /^Alexa, /u.test(first) &&
        [...read.models.values()].every((model) => first.includes(model.invocationName))
          ? null
          : `"${first}" lacks one`,
      ),
  },
  {
    id: 'examples-in-samples',
    source: 'functional',
    holds: 'Each example phrase is understood in full by the sample utterances.',
    judge: (read) => {
      const listeners = eachOnce(read.models).map(({ model }) => listenerFor(model));
      return perLocale(read, 'sets of example phrases', ({ examplePhrases }) => {
        const foreign = examplePhrases.filter((phrase) => !listeners.every(understands(phrase)));
        return foreign.length === 0 ? null : `not from the samples: ${foreign.join('; ')}`;
      });
    },
  },
  {
    id: 'icons',
    source: 'manifest',
    holds: 'The icons are there, of 108 and of 512 pixels.',
    judge: (read) =>
      perLocale(read, 'pairs of icons', ({ smallIconUri, largeIconUri }) => {
        const wrong = [[smallIconUri, 108] as const, [largeIconUri, 512] as const].filter(([uri, pixels]) => {
          const size = read.pictures.get(uri);
          return size?.width !== pixels || size.height !== pixels;
        });
        return wrong.length === 0
          ? null
          : wrong.map(([uri, pixels]) => `${uri} is not ${pixels} px`).join(', ');
      }),
  },
  {
    id: 'privacy-answers',
    source: 'policy',
    holds: 'It owns up to personal information, is not for children, and has no ads and no purchases.',
    judge: ({ manifest: { privacyAndCompliance: answers } }) =>
      unlessAny(
        [
          ...(answers.usesPersonalInfo ? [] : ['usesPersonalInfo is false, but preferences are kept']),
          ...(answers.isChildDirected ? ['isChildDirected is true, but it is for adults'] : []),
          ...(answers.containsAds || answers.allowsPurchases ? ['there are ads or purchases'] : []),
        ],
        'the answers of the manifest',
      ),
  },
  {
    id: 'events',
    source: 'manifest',
    holds: 'It hears when it is disabled.',
    judge: ({ manifest: { events } }) =>
      unlessAny(
        events.subscriptions.some(({ eventName }) => eventName === 'SKILL_DISABLED')
          ? []
          : ['SKILL_DISABLED is not subscribed to'],
        'the subscription',
      ),
  },
];

/** Is it the launch, or words that a sample and known values give whole? */
const understands =
  (phrase: string) =>
  (listen: Listener): boolean => {
    const heard = listen(phrase.replace(/^Alexa, /u, ''));
    if (heard.kind !== 'request') return heard.kind === 'launch';
    const { how, slots } = heard.hearing;
    return (
      how === 'exact' || (how === 'slots' && Object.values(slots).every(({ kind }) => kind !== 'unknown'))
    );
  };
