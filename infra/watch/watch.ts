import { Aws } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import type { Coach } from '../coach';
import { alarmsOn } from './alarms';
import { dashboardOf } from './dashboard';
import { Measures } from './measures';
import { Notice } from './notice';

export interface WatchProps {
  readonly coach: Coach;
  readonly table: Table;
  /** Where alarms are mailed to; empty for nowhere. */
  readonly alarmEmail: string;
}

/** Looks after a coach: alarms that are mailed, and a dashboard. */
export class Watch extends Construct {
  readonly dashboardUrl: string;

  constructor(scope: Construct, id: string, { coach, table, alarmEmail }: WatchProps) {
    super(scope, id);
    const measures = new Measures(coach.function, table);
    const { topic } = new Notice(this, 'Notice', { alarmEmail });
    const alarms = alarmsOn(this, measures, topic);
    const { dashboardName } = dashboardOf(this, { measures, alarms, logGroup: coach.logGroup });
    const console = `https://${Aws.REGION}.console.aws.amazon.com/cloudwatch/home`;
    this.dashboardUrl = `${console}?region=${Aws.REGION}#dashboards/dashboard/${dashboardName}`;
  }
}
