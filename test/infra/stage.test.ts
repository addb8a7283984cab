import { DeploymentRefused, environmentFrom, regions, stageFrom } from '../../infra/stage';

describe('the stage', () => {
  it.each([
    [undefined, 'dev'],
    ['dev', 'dev'],
    ['prod', 'prod'],
  ])('named %p is %s', (context, stage) => {
    expect(stageFrom(context)).toBe(stage);
  });

  it.each(['production', 'Prod', '', 7])('named %p does not exist', (context) => {
    expect(() => stageFrom(context)).toThrow(DeploymentRefused);
  });
});

describe('the environment', () => {
  it('may be unknown: templates are written without an account', () => {
    expect(environmentFrom({})).toEqual({});
  });

  it.each(regions)('may be %s', (region) => {
    const environment = environmentFrom({ CDK_DEFAULT_ACCOUNT: '123456789012', CDK_DEFAULT_REGION: region });

    expect(environment).toEqual({ account: '123456789012', region });
  });

  it.each(['eu-central-1', 'us-east-2', ''])('is refused in %p, where Alexa calls nobody', (region) => {
    expect(() => environmentFrom({ CDK_DEFAULT_REGION: region })).toThrow(DeploymentRefused);
  });
});
