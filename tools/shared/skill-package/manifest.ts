import type { v1 } from 'ask-smapi-model';
import type { ManifestSource } from './source';

type Envelope = v1.skill.Manifest.SkillManifestEnvelope;

/**
 * The function's address until there is one: no account has this number. A deployment writes the real one
 * over it, here and in the events.
 */
export const noEndpoint = 'arn:aws:lambda:us-east-1:000000000000:function:back-release';

/** The icons of a package, by their width in pixels. Source: the sizes that the skill store takes. */
export const icons = { small: 108, large: 512 } as const;

export const iconPath = (size: keyof typeof icons): string => `assets/images/icon-${icons[size]}.png`;

/**
 * skill.json: the manifest with its texts repeated for every locale.
 * @param endpoint the ARN of the function behind the skill.
 */
export function manifestOf(source: ManifestSource, endpoint: string): Envelope {
  const { pages, locales, permissions, interfaces, events } = source;
  const forEach = <T>(made: T): Record<string, T> =>
    Object.fromEntries(Object.keys(locales).map((locale) => [locale, made]));
  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        locales: forEach(shownInStore(source)),
        isAvailableWorldwide: false,
        distributionMode: 'PUBLIC',
        distributionCountries: Object.values(locales),
        testingInstructions: source.testingInstructions.trim(),
        category: source.category,
      },
      privacyAndCompliance: {
        ...source.privacyAndCompliance,
        locales: forEach({ privacyPolicyUrl: `${pages}/privacy.md`, termsOfUseUrl: `${pages}/terms.md` }),
      },
      permissions: permissions.map((name) => ({ name })),
      apis: {
        custom: { endpoint: { uri: endpoint }, interfaces: interfaces.map((type) => ({ type })) },
      },
      events: {
        endpoint: { uri: endpoint },
        subscriptions: events.map((eventName) => ({ eventName })),
      },
    },
  };
}

const shownInStore = ({ name, summary, description, examplePhrases, keywords }: ManifestSource) => ({
  name,
  summary,
  description: description.trim(),
  examplePhrases,
  keywords,
  smallIconUri: `file://${iconPath('small')}`,
  largeIconUri: `file://${iconPath('large')}`,
});
