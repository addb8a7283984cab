import { Capture, Match } from 'aws-cdk-lib/assertions';
import { synthesised, theOne } from './synthesised';

const coach = () => synthesised('dev').coach;
const skill = () => synthesised('dev').skill;
const reader = () => theOne(skill(), 'AWS::IAM::Role');
const readerPolicy = () => theOne(skill(), 'AWS::IAM::Policy');

it("has the coach's function as its endpoint, for requests and for events", () => {
  const imported = new Capture();
  const endpoint = { uri: { 'Fn::ImportValue': imported } };
  skill().hasResourceProperties('Alexa::ASK::Skill', {
    SkillPackage: {
      Overrides: { Manifest: Match.exact({ apis: { custom: { endpoint } }, events: { endpoint } }) },
    },
  });

  coach().hasOutput('*', {
    Export: { Name: imported.asString() },
    Value: { 'Fn::GetAtt': [theOne(coach(), 'AWS::Lambda::Function'), 'Arn'] },
  });
});

it('needs the coach, which needs no skill', () => {
  const { coach, skill } = synthesised('dev').stacks;

  expect(skill.dependencies).toEqual([coach]);
  expect(coach.dependencies).toEqual([]);
  expect(JSON.stringify(synthesised('dev').coach.toJSON())).not.toContain('Fn::ImportValue');
});

it('names the fields of the secret, and holds none of them', () => {
  const field = (name: string) =>
    `{{resolve:secretsmanager:back-release/alexa-developer:SecretString:${name}::}}`;

  skill().hasResourceProperties('Alexa::ASK::Skill', {
    VendorId: field('vendorId'),
    AuthenticationConfiguration: {
      ClientId: field('clientId'),
      ClientSecret: field('clientSecret'),
      RefreshToken: field('refreshToken'),
    },
  });
});

describe("the package's reader", () => {
  it('may get that one object, and do nothing else', () => {
    const key = new Capture();
    skill().hasResourceProperties('Alexa::ASK::Skill', {
      SkillPackage: { S3Key: key, S3BucketRole: { 'Fn::GetAtt': [reader(), 'Arn'] } },
    });

    skill().hasResourceProperties('AWS::IAM::Policy', {
      Roles: [{ Ref: reader() }],
      PolicyDocument: {
        Statement: Match.exact([
          {
            Effect: 'Allow',
            Action: 's3:GetObject',
            Resource: { 'Fn::Join': ['', Match.arrayWith([`/${key.asString()}`])] },
          },
        ]),
      },
    });
  });

  it('is Alexa alone', () => {
    skill().hasResourceProperties('AWS::IAM::Role', {
      ManagedPolicyArns: Match.absent(),
      AssumeRolePolicyDocument: {
        Statement: Match.exact([
          { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'alexa-appkit.amazon.com' } },
        ]),
      },
    });
  });

  it('is complete before the skill is made', () => {
    skill().hasResource('Alexa::ASK::Skill', {
      DependsOn: Match.arrayEquals([readerPolicy(), reader()]),
    });
  });
});

// The message about a skill that cannot be deleted names it.
it('has the logical id that a deletion can leave out', () => {
  expect(theOne(skill(), 'Alexa::ASK::Skill')).toBe('Skill');
});

it("says the skill's id", () => {
  skill().hasOutput('SkillId', { Value: { Ref: theOne(skill(), 'Alexa::ASK::Skill') } });
});
