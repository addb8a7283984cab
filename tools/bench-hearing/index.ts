/**
 * `npm run bench:hearing`: how many of the phrasings in test/simulator/phrasings.yaml are heard as they were
 * meant, and how long that takes. Prints what was confused of those that may be looked at; of the held-out ones
 * the numbers alone.
 */
import { earFor } from '../../simulator/hearing/hearing';
import { englishModel, measureHearing, ofHalf } from './measure';
import { paceOf } from './pace';
import { confusions, hearingTable, summary } from './report';

void Promise.all([measureHearing(), englishModel()]).then(([measure, model]) => {
  const utterances = measure.measured.map(({ phrasing }) => phrasing.utterance);
  console.log(`${hearingTable(measure)}\n\n${summary(measure)}\n${paceOf(earFor(model), utterances)}\n`);
  for (const line of confusions(ofHalf(measure, 'said'))) console.log(line);
});
