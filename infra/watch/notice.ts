import { ArnFormat, CfnCondition, Duration, Fn, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface NoticeProps {
  /** Where alarms are mailed to; empty for nowhere. */
  readonly alarmEmail: string;
}

/**
 * Where alarms go. Encrypted with a key of its own, since the one that AWS manages does not let CloudWatch in:
 * an alarm would then be raised and reach nobody. Source: the Amazon SNS developer guide, "Key management".
 */
export class Notice extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { alarmEmail }: NoticeProps) {
    super(scope, id);
    const masterKey = new Key(this, 'Key', {
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
      pendingWindow: Duration.days(7),
    });
    this.topic = new Topic(this, 'Topic', { masterKey, enforceSSL: true });
    masterKey.addToResourcePolicy(this.#alarmsMay(['kms:Decrypt', 'kms:GenerateDataKey*'], '*'));
    // Said in full: with a policy of its own a topic loses the one that lets the account's alarms in.
    this.topic.addToResourcePolicy(this.#alarmsMay(['sns:Publish'], this.topic.topicArn));

    const subscription = new CfnSubscription(this, 'Email', {
      topicArn: this.topic.topicArn,
      protocol: 'email',
      endpoint: alarmEmail,
    });
    subscription.cfnOptions.condition = new CfnCondition(this, 'HasEmail', {
      expression: Fn.conditionNot(Fn.conditionEquals(alarmEmail, '')),
    });
    Validations.of(subscription).acknowledge({
      id: 'Serverless-SNSRedrivePolicy',
      reason:
        'A mail that cannot be delivered is not worth a queue that nobody reads: the alarm stays red on the dashboard.',
    });
  }

  /** This stack's alarms, and no other caller of CloudWatch. */
  #alarmsMay(actions: string[], resource: string): PolicyStatement {
    const stack = Stack.of(this);
    const alarms = stack.formatArn({
      service: 'cloudwatch',
      resource: 'alarm',
      resourceName: `${stack.stackName}-*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    return new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions,
      resources: [resource],
      conditions: {
        ArnLike: { 'aws:SourceArn': alarms },
        StringEquals: { 'aws:SourceAccount': stack.account },
      },
    });
  }
}
