import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Operation, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import type { Stage } from './stage';

/** What becomes of the notes when their stack goes. */
const keeping = {
  // Nobody's trial leaves anything behind.
  dev: { removalPolicy: RemovalPolicy.DESTROY, deletionProtection: false },
  // People's notes outlive every mistake of ours.
  prod: { removalPolicy: RemovalPolicy.RETAIN, deletionProtection: true },
} as const satisfies Record<Stage, unknown>;

/** What lambda/memory calls, and no more: no scan, no batch, no table management. */
export const tableOperations = [
  Operation.GET_ITEM,
  Operation.PUT_ITEM,
  Operation.DELETE_ITEM,
  Operation.QUERY,
] as const;

export type TableOperation = (typeof tableOperations)[number];

export interface MemoryProps {
  readonly stage: Stage;
}

/** What is kept of people: one item a person, found by a hash of Alexa's userId and of the voice. */
export class Memory extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, { stage }: MemoryProps) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'user', type: AttributeType.STRING },
      sortKey: { name: 'person', type: AttributeType.STRING },
      timeToLiveAttribute: 'expiresAt',
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      // A week undoes a mistake of ours; longer would outlive a person's "forget me" for no good reason.
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 7 },
      ...keeping[stage],
    });
  }
}
