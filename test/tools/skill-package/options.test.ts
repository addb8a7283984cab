import { regions } from '../../../infra/stage';
import { OptionError } from '../../../tools/shared/command-error';
import { endpointIn } from '../../../tools/skill-package/options';

const arnIn = (region: string): string => `arn:aws:lambda:${region}:123456789012:function:coach-X1_y`;

describe('the endpoint of a package', () => {
  it.each(regions)('may be a function in %s', (region) => {
    expect(endpointIn(['--endpoint', arnIn(region)])).toBe(arnIn(region));
  });

  it.each(['live', '12', '$LATEST'])('may be its alias or version %s', (qualifier) => {
    const arn = `${arnIn('eu-west-1')}:${qualifier}`;

    expect(endpointIn(['--endpoint', arn])).toBe(arn);
  });

  it('may be left out', () => {
    expect(endpointIn([])).toBeUndefined();
  });

  it.each([
    ['a region that Alexa does not call', ['--endpoint', arnIn('eu-central-1')]],
    ['something else of Lambda', ['--endpoint', arnIn('us-east-1').replace('function', 'layer')]],
    ['a web address', ['--endpoint', 'https://example.com']],
    ['an ARN in a longer text', ['--endpoint', `${arnIn('us-east-1')} `]],
    ['nothing', ['--endpoint', '']],
    ['a missing value', ['--endpoint']],
    ['an unknown option', ['--endpiont', arnIn('us-east-1')]],
    ['a word', [arnIn('us-east-1')]],
  ])('is refused in one line, where it is %s', (_, args) => {
    expect(() => endpointIn(args)).toThrow(OptionError);
    expect(() => endpointIn(args)).toThrow(/^[^\n]+$/u);
  });
});
