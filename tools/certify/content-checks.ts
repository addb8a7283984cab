import { ofEach, type Check } from './check';
import { claimsIn } from './said';

/** What is checked in everything that can be said, by its texts. */
export const contentChecks: readonly Check<readonly string[]>[] = [
  {
    id: 'no-claims-said',
    source: 'policy',
    holds: 'Nothing that can be said claims to cure, treat or diagnose, or to call anyone.',
    judge: (texts) =>
      ofEach(texts, 'texts', (text) => {
        const [claim] = claimsIn(text);
        return claim === undefined ? null : `"${claim}"`;
      }),
  },
];
