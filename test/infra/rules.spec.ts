import { CfnResource, Stack, Validations } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { IConstruct } from 'constructs';
import cdk from '../../cdk.json';
import { holdToRules } from '../../infra/rules';
import { stages } from '../../infra/stage';
import { appWith, synthesised, validationOf } from './synthesised';

describe.each(stages)('in %s', (stage) => {
  it('no rule has a finding that nobody answered', () => {
    expect(validationOf(synthesised(stage).app)).toMatchObject({ pluginReports: [] });
  });

  it('every answer is a sentence or more', () => {
    const reasons = synthesised(stage).app.node.findAll().flatMap(reasonsAt);

    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => !/^[A-Z].{40,}\.$/su.test(reason))).toEqual([]);
  });
});

it('the rules find a careless topic, and two resources that wait for each other', () => {
  const app = appWith({ ...cdk.context, '@aws-cdk/core:failSynthOnValidationErrors': false });
  const stack = new Stack(app, 'Careless');
  new Topic(stack, 'Topic');
  const one = new CfnResource(stack, 'One', { type: 'AWS::SNS::Topic' });
  const other = new CfnResource(stack, 'Other', { type: 'AWS::SNS::Topic' });
  one.addPropertyOverride('DisplayName', other.ref);
  other.addPropertyOverride('DisplayName', one.ref);
  holdToRules(app);

  const report = JSON.stringify(validationOf(app));

  expect(report).toContain('AwsSolutions-SNS3');
  expect(report).toMatch(/circular/iu);
});

const reasonsAt = ({ node }: IConstruct): readonly string[] =>
  node.metadata
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }: { data: Record<string, string> }) => Object.values(data));
