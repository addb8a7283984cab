import { Match } from 'aws-cdk-lib/assertions';
import { synthesised, theOne } from './synthesised';

const coach = () => synthesised('prod').coach;
const arnOf = (type: string) => ({ 'Fn::GetAtt': [theOne(coach(), type), 'Arn'] });

describe("the skill's id", () => {
  const uuid = '0f9d1e3a-4b5c-6d7e-8f90-a1b2c3d4e5f6';

  it('is not set by default, so that the function refuses', () => {
    coach().hasParameter('SkillId', { Default: 'UNSET' });
  });

  it.each([
    ['UNSET', true],
    [`amzn1.ask.skill.${uuid}`, true],
    [uuid, false],
    [`amzn1.ask.skill.${uuid}.`, false],
    [`xamzn1-ask-skill-${uuid}`, false],
    ['', false],
  ])('given as %p is accepted: %p', (id, accepted) => {
    expect(patternOf('SkillId').test(id)).toBe(accepted);
  });

  it('is asked of Alexa as soon as it is known; until then Alexa may call to make the skill', () => {
    const condition = Object.keys(
      coach().findConditions('*', { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'SkillId' }, 'UNSET'] }] }),
    );

    coach().resourceCountIs('AWS::Lambda::Permission', 1);
    coach().hasResourceProperties('AWS::Lambda::Permission', {
      Action: 'lambda:InvokeFunction',
      Principal: 'alexa-appkit.amazon.com',
      FunctionName: arnOf('AWS::Lambda::Function'),
      EventSourceToken: { 'Fn::If': [...condition, { Ref: 'SkillId' }, { Ref: 'AWS::NoValue' }] },
    });
  });
});

it.each([
  ['', true],
  ['somebody@example.com', true],
  ['somebody', false],
  ['somebody@example', false],
  ['two people@example.com', false],
])('the address for alarms given as %p is accepted: %p', (email, accepted) => {
  expect(patternOf('AlarmEmail').test(email)).toBe(accepted);
});

it('says where things are, and for which skill', () => {
  coach().hasOutput('FunctionArn', { Value: arnOf('AWS::Lambda::Function') });
  coach().hasOutput('TableName', { Value: { Ref: theOne(coach(), 'AWS::DynamoDB::Table') } });
  coach().hasOutput('ConfiguredSkillId', { Value: { Ref: 'SkillId' } });
  coach().hasOutput('DashboardUrl', {
    Value: { 'Fn::Join': ['', Match.arrayWith([{ Ref: theOne(coach(), 'AWS::CloudWatch::Dashboard') }])] },
  });
});

function patternOf(parameter: string): RegExp {
  const { AllowedPattern } = coach().findParameters(parameter)[parameter] ?? {};
  return new RegExp(String(AllowedPattern), 'u');
}
