import type { Check } from './check';
import type { ReadPackage } from './read-package';

/** What only a person can judge, with what to look at. */
export const personChecks: readonly Check<ReadPackage>[] = [
  {
    id: 'pages-open',
    source: 'policy',
    holds: 'The privacy policy and the terms can be read by anyone.',
    judge: ({ manifest: { privacyAndCompliance } }) => {
      const pages = Object.values(privacyAndCompliance.locales).map(
        ({ privacyPolicyUrl }) => privacyPolicyUrl,
      );
      const unset = pages.some((page) => new URL(page).hostname.startsWith('example.'));
      return {
        kind: 'person',
        lookAt: unset
          ? 'set "pages" in interaction-model/manifest.yaml: it leads nowhere yet. Then open both pages, signed out'
          : `open ${[...new Set(pages)].join(', ')} signed out, and the terms beside it`,
      };
    },
  },
  {
    id: 'pages-true',
    source: 'policy',
    holds: 'The privacy policy says what is kept.',
    judge: () => ({
      kind: 'person',
      lookAt: 'docs/privacy.md beside "What is kept" in docs/architecture.md',
    }),
  },
  {
    id: 'endpoint-real',
    source: 'functional',
    holds: 'The endpoint is the function that is deployed.',
    judge: ({ manifest: { apis } }) => ({ kind: 'person', lookAt: apis.custom.endpoint.uri }),
  },
  {
    id: 'clinician',
    source: 'policy',
    holds: 'The health information is sound.',
    judge: () => ({ kind: 'person', lookAt: 'docs/triage.md and content/en, by a clinician' }),
  },
  {
    id: 'emergency-numbers',
    source: 'policy',
    holds: 'The emergency numbers are right today.',
    judge: () => ({ kind: 'person', lookAt: 'content/en/locales.yaml' }),
  },
  {
    id: 'pictures-look',
    source: 'manifest',
    holds: "The icon is the publisher's own, and legible when small.",
    judge: () => ({ kind: 'person', lookAt: 'dist/skill-package/assets/images' }),
  },
  {
    id: 'heard-by-alexa',
    source: 'functional',
    holds: 'Alexa understands the example phrases and the invocation name, in each locale.',
    judge: () => ({ kind: 'person', lookAt: 'say them to a device, or in the developer console' }),
  },
  {
    id: 'sounds-right',
    source: 'voice',
    holds: 'The pauses and the voice are right on a device, and the questions are clear.',
    judge: () => ({ kind: 'person', lookAt: 'a whole routine on an Echo without and with a screen' }),
  },
];
