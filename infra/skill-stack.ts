import { CfnOutput, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnSkill } from 'aws-cdk-lib/alexa-ask';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import type { Construct } from 'constructs';

export interface SkillStackProps extends StackProps {
  /** The folder with skill.json and interactionModels/ at its root. */
  readonly skillPackage: string;
  /** The function behind the skill. */
  readonly functionArn: string;
}

/** The secret in Secrets Manager that whoever deploys has put there; JSON with these four fields. */
const secretName = 'back-release/alexa-developer';

/** A field of the secret, read by CloudFormation while it deploys: the template holds its name only. */
const developer = (jsonField: 'clientId' | 'clientSecret' | 'refreshToken' | 'vendorId'): string =>
  SecretValue.secretsManager(secretName, { jsonField }).unsafeUnwrap();

/** The skill in the developer account, with the function as its endpoint. */
export class SkillStack extends Stack {
  constructor(scope: Construct, id: string, { skillPackage, functionArn, ...props }: SkillStackProps) {
    super(scope, id, { ...props, description: 'Back Release: the Alexa skill' });
    const {
      bucket,
      s3BucketName: s3Bucket,
      s3ObjectKey: s3Key,
    } = new Asset(this, 'Package', {
      path: skillPackage,
    });
    const reader = new Role(this, 'PackageReader', {
      assumedBy: new ServicePrincipal('alexa-appkit.amazon.com'),
    });
    reader.addToPolicy(
      new PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects(s3Key)] }),
    );
    const endpoint = { uri: functionArn };
    const skill = new CfnSkill(this, 'Skill', {
      vendorId: developer('vendorId'),
      authenticationConfiguration: {
        clientId: developer('clientId'),
        clientSecret: developer('clientSecret'),
        refreshToken: developer('refreshToken'),
      },
      skillPackage: {
        s3Bucket,
        s3Key,
        s3BucketRole: reader.roleArn,
        overrides: { manifest: { apis: { custom: { endpoint } }, events: { endpoint } } },
      },
    });
    // On the role with its policy, not on its name alone: Alexa reads the package while the skill is made.
    skill.node.addDependency(reader);
    new CfnOutput(this, 'SkillId', { value: skill.ref });
  }
}
