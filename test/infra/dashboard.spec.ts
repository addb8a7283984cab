import { counted } from '../../infra/watch/counted';
import { shownAs, shownIn } from './dashboard';
import { synthesised, theOne } from './synthesised';

const coach = () => synthesised('prod').coach;
const coachName = () => theOne(coach(), 'AWS::Lambda::Function');

describe('the dashboard', () => {
  it('shows everything that the function counts', () => {
    const ours = (name: string, more: Readonly<Record<string, string>> = {}) =>
      shownAs('BackRelease', name, { service: 'coach', function: coachName(), ...more });
    const split = Object.entries(counted.split).flatMap(([name, { by, values }]) =>
      values.map((value) => ours(name, { [by]: value })),
    );

    expect(shownIn(coach()).metrics).toEqual(
      expect.arrayContaining([...counted.plain.map((name) => ours(name)), ...split]),
    );
  });

  it('shows whether the function answers, and how fast', () => {
    const names = ['Invocations', 'Errors', 'Throttles', 'Duration'];

    expect(shownIn(coach()).metrics).toEqual(
      expect.arrayContaining(names.map((name) => shownAs('AWS/Lambda', name, { FunctionName: coachName() }))),
    );
  });

  it('shows every alarm', () => {
    const alarms = Object.keys(coach().findResources('AWS::CloudWatch::Alarm'));

    expect(shownIn(coach()).alarms).toEqual(alarms);
  });
});
