import type { TurnDetail } from '../../web/protocol';

const ways: Readonly<Record<string, string>> = {
  exact: 'the words are a sample of this intent',
  slots: 'the words fit a sample with its slots filled',
  within: 'a sample was found within the words',
  nearest: 'no sample fits; this one comes nearest',
  fallback: 'nothing comes near enough',
};

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function Candidates({ intent, confidence, runnersUp }: TurnDetail) {
  const winner = intent === null ? [] : [{ intent, nearness: confidence ?? 0 }];
  const candidates = [...winner, ...runnersUp];
  if (candidates.length === 0) return null;
  return (
    <table>
      <caption>Intents that came near</caption>
      <thead>
        <tr>
          <th scope="col">Intent</th>
          <th scope="col">Confidence</th>
          <th scope="col">
            <span class="unseen">Drawn</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {candidates.map((candidate, rank) => (
          <tr key={candidate.intent} class={rank === 0 && intent !== null ? 'is-won' : undefined}>
            <th scope="row">{candidate.intent}</th>
            <td>{percent(candidate.nearness)}</td>
            <td>
              <svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width={100 * candidate.nearness} height={8} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was understood, how, and what else it might have been. */
export function Understanding({ detail }: { readonly detail: TurnDetail }) {
  const slots = Object.entries(detail.slots);
  return (
    <>
      <p>
        <b>{detail.intent ?? 'No intent'}</b>
        {detail.how !== null && `: ${ways[detail.how] ?? detail.how}`}
        {detail.confidence !== null && ` (${percent(detail.confidence)} sure)`}
      </p>
      {slots.length > 0 && (
        <dl class="slots">
          {slots.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Candidates {...detail} />
      <p class="quiet">
        This stands in for Alexa’s own understanding, which nobody can run at home: Alexa may hear it
        otherwise.
      </p>
    </>
  );
}
