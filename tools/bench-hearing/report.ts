import { table } from '../shared/markdown-table';
import {
  ofHalf,
  redFlagsIn,
  scoreOf,
  share,
  wantedOf,
  type Measure,
  type Measured,
  type Score,
} from './measure';

const percent = (score: Score): string => `${(share(score) * 100).toFixed(1)}%`;
const outOf = ({ right, total }: Score): string => `${right}/${total}`;

/** The measure by intent, `said` and `held` apart, as a table of Markdown. */
export function hearingTable(measure: Measure): string {
  const said = ofHalf(measure, 'said');
  const held = ofHalf(measure, 'held');
  const intents = [...new Set(measure.measured.map(wantedOf))].toSorted();
  const of = (intent: string, half: readonly Measured[]) => half.filter((one) => wantedOf(one) === intent);
  const row = (name: string, one: readonly Measured[], other: readonly Measured[]): readonly string[] => {
    const all = scoreOf([...one, ...other]);
    return [name, outOf(scoreOf(one)), outOf(scoreOf(other)), percent(all)];
  };
  return table([
    ['intent', 'looked at', 'held out', 'right'],
    ...intents.map((intent) => row(intent, of(intent, said), of(intent, held))),
    row('**all**', said, held),
  ]);
}

/** What went wrong, a line each: what was said, what it should have been, what it was taken for. */
export const confusions = (measured: readonly Measured[]): readonly string[] =>
  measured
    .filter(({ verdict }) => verdict === 'wrong' || verdict === 'harmful')
    .map(({ phrasing, hearing, verdict }) => {
      const { intents, sign, extent } = phrasing;
      const wanted = [...intents, sign, extent, ...Object.values(phrasing.slots)].filter(
        (one) => one !== null,
      );
      const slots = Object.entries(hearing.slots).map(([name, { said }]) => `${name}=${said}`);
      const [next] = hearing.runnersUp;
      const near = next === undefined ? '' : `; then ${next.intent} ${next.nearness.toFixed(2)}`;
      const taken = [hearing.intent, ...slots].join(' ');
      return `${verdict === 'harmful' ? '!! ' : ''}"${phrasing.utterance}" (${wanted.join(' ')}): ${taken}, ${hearing.how}${near}`;
    });

/** The few numbers that are promised. */
export function summary(measure: Measure): string {
  const { measured, inModel, notInModel } = measure;
  const flags = redFlagsIn(measure);
  const asked = flags.filter(({ verdict }) => verdict === 'asked').length;
  const harmful = measured.filter(({ verdict }) => verdict === 'harmful').length;
  const all = scoreOf(measured);
  return [
    `${all.total} phrasings that are not in the model: ${percent(all)} right; held out: ${percent(scoreOf(ofHalf(measure, 'held')))}.`,
    `Red flags right or asked about: ${outOf(scoreOf(flags))}, of which asked about: ${asked}.`,
    `Out of scope, a sign or a denial taken for what it must never be: ${harmful}.`,
    `Left out: ${inModel.length} that stand in the model, ${notInModel.length} for intents that the model does not have.`,
  ].join('\n');
}
