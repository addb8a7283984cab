import { contentFor } from '../../lambda/content';
import locales from '../../content/en/locales.yaml';
import { forms, positions } from '../../lambda/content/terms';
import { spoken } from '../../lambda/pacing/cue';
import { dosesIn } from '../../lambda/pacing/dose';
import { moveCues } from '../../lambda/pacing/exercise';
import { exerciseTimeline } from '../support/whole-exercise';
import { nowhere, type Timeline } from '../../lambda/pacing/timeline';
import { fitting, ssml } from '../../lambda/speech/ssml';
import { faultsIn } from '../support/ssml-faults';
import { everythingSaid } from './everything-said';

const everywhere = [...Object.keys(locales), 'fr-FR'];
const content = contentFor('en-US');

/** A timeline in as many responses as it takes. */
function responses(timeline: Timeline): Timeline[] {
  const fit = fitting(timeline, { characters: 0, ms: 0 });
  return fit >= timeline.length ? [timeline] : [timeline.slice(0, fit), ...responses(timeline.slice(fit))];
}

async function faultsOf(timelines: readonly Timeline[]): Promise<string[]> {
  const found = await Promise.all(timelines.map((timeline) => faultsIn(ssml(timeline))));
  return found.flat();
}

describe.each(everywhere)('every sentence that can be said in %s', (locale) => {
  const said = everythingSaid(contentFor(locale));

  it('can be spoken by a device', async () => {
    expect(await faultsOf(said.map(({ words }) => spoken(words, nowhere, 'slow', 10)))).toEqual([]);
  });

  it('has everything filled in', () => {
    expect(said.filter(({ words }) => /[{}]|undefined/u.test(words))).toEqual([]);
  });
});

describe.each(Object.entries(content.exercises))('%s', (_, exercise) => {
  it.each(forms.filter((form) => exercise.forms[form] !== undefined))(
    'on the %s can be spoken in every dose, at every pace, in responses within the limits',
    async (form) => {
      const timelines = dosesIn(exercise.dose).flatMap((dose) =>
        (['slow', 'usual', 'quick'] as const).map((pace) =>
          exerciseTimeline(
            content,
            { exercise, form, dose, pace, conditions: ['pregnancy'], seed: 3 },
            'supine',
          ),
        ),
      );
      expect(await faultsOf(timelines.flatMap(responses))).toEqual([]);
    },
  );
});

describe('every change of position', () => {
  it('can be spoken by a device', async () => {
    const changes = positions.flatMap((before) =>
      positions.flatMap((after) => [moveCues(content, before, after, 'slow')]),
    );
    expect(await faultsOf(changes.filter((cues) => cues.length > 0))).toEqual([]);
  });

  it('is spoken on the way up at the end as well', async () => {
    const rise = content.moves.rise.flatMap(({ say, wait }) => spoken(say, nowhere, 'slow', wait));
    expect(await faultsOf([rise])).toEqual([]);
  });
});
