import type { Snapshot } from '../../web/protocol';

interface Listed {
  readonly title: string;
  readonly names: readonly string[];
}

function Names({ title, names }: Listed) {
  return (
    <section>
      <h3>
        {title} <small>{names.length}</small>
      </h3>
      {names.length === 0 ? (
        <p class="quiet">None.</p>
      ) : (
        <ul class="names">
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Which of the model's intents this run has heard, and which it has yet to hear. */
export function Intents({ intents: { tried, untried } }: Pick<Snapshot, 'intents'>) {
  return (
    <>
      <Names title="Not yet tried" names={untried} />
      <Names title="Tried" names={tried} />
    </>
  );
}
