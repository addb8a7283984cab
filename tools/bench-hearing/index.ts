/**
 * `npm run bench:hearing`: how many of the phrasings in test/simulator/phrasings.yaml are heard as they were
 * meant. Prints what was confused of those that may be looked at; of the held-out ones the numbers alone.
 */
import { measureHearing, ofHalf } from './measure';
import { confusions, hearingTable, summary } from './report';

void measureHearing().then((measure) => {
  console.log(`${hearingTable(measure)}\n\n${summary(measure)}\n`);
  for (const line of confusions(ofHalf(measure, 'said'))) console.log(line);
});
