import type { TurnDetail } from '../../web/protocol';
import { Json } from './json';

const written = (value: unknown): string => (value === null ? '–' : JSON.stringify(value));

/** What is kept of the person, and what this turn changed of it. */
export function Memory({ memory: { now, changes } }: { readonly memory: TurnDetail['memory'] }) {
  return (
    <>
      {changes.length === 0 ? (
        <p>This turn changed nothing.</p>
      ) : (
        <div class="scrolling" role="region" aria-label="Changes of memory" tabIndex={0}>
          <table>
            <caption>Changed by this turn</caption>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Before</th>
                <th scope="col">After</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ path, before, after }) => (
                <tr key={path}>
                  <th scope="row">{path}</th>
                  <td>
                    <code>{written(before)}</code>
                  </td>
                  <td>
                    <code>{written(after)}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Json label="Memory" value={now} />
    </>
  );
}
