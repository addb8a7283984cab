import type { PainScore } from '../../web/protocol';
import { dayOf, plotted, type Plotted } from './pain-scale';

const plot = { left: 26, right: 588, top: 10, bottom: 150 } as const;
const x = ({ across }: Plotted): number => plot.left + 10 + across * (plot.right - plot.left - 20);
const y = (score: number): number => plot.bottom - (score / 10) * (plot.bottom - plot.top);

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

const line = (scores: readonly Plotted[], when: PainScore['when']): string =>
  scores
    .filter((score) => score.when === when)
    .map((score) => `${x(score)},${y(score.score)}`)
    .join(' ');

function Plot({ scores }: { readonly scores: readonly Plotted[] }) {
  const ends = scores.length < 2 ? scores.slice(0, 1) : [scores.at(0), scores.at(-1)];
  return (
    <svg class="pain-plot" viewBox="0 0 600 176" aria-hidden="true">
      {[0, 5, 10].map((score) => (
        <g key={score} class="pain-line">
          <line x1={plot.left} x2={plot.right} y1={y(score)} y2={y(score)} />
          <text x={plot.left - 8} y={y(score) + 4}>
            {score}
          </text>
        </g>
      ))}
      <polyline class="pain-before" points={line(scores, 'before')} />
      <polyline class="pain-after" points={line(scores, 'after')} />
      {scores.map((score) =>
        score.when === 'before' ? (
          <circle key={`before ${score.atMs}`} class="pain-dot" cx={x(score)} cy={y(score.score)} r={5} />
        ) : (
          <rect
            key={`after ${score.atMs}`}
            class="pain-square"
            x={x(score) - 4}
            y={y(score.score) - 4}
            width={8}
            height={8}
          />
        ),
      )}
      {ends.map(
        (score) =>
          score !== undefined && (
            <text key={score.atMs} class="pain-day" x={x(score)} y={plot.bottom + 20}>
              {day.format(score.atMs)}
            </text>
          ),
      )}
    </svg>
  );
}

/** Pain from zero to ten over days: drawn, and as a table. */
export function Pain({ pain }: { readonly pain: readonly PainScore[] }) {
  const scores = plotted(pain);
  const [first] = scores;
  if (first === undefined) return <p>Nothing is kept. It asks for consent before it notes a number.</p>;
  return (
    <>
      <Plot scores={scores} />
      <p class="quiet">● before a session, ■ after it</p>
      <table>
        <caption>Pain, from 0 to 10</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">When</th>
            <th scope="col">Pain</th>
          </tr>
        </thead>
        <tbody>
          {scores.map((score) => (
            <tr key={`${score.when} ${score.atMs}`}>
              <th scope="row">
                {dayOf(score, first)} <small>{day.format(score.atMs)}</small>
              </th>
              <td>{score.when}</td>
              <td>{score.score}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
