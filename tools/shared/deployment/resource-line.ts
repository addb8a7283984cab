/** One event of a resource, as CDK tells it. */
export interface ResourceEvent {
  /** How many resources are done, and of how many: `1/4`. While destroying, CDK knows the first alone. */
  readonly count: string;
  /** As CloudFormation names it, for example `CREATE_IN_PROGRESS`. */
  readonly status: string;
  readonly type: string;
  /** The construct's path or the logical id. */
  readonly name: string;
}

/** `stack | 1/4 | 12:21:53 AM | CREATE_COMPLETE | AWS::SNS::Topic | Watch/Topic (WatchTopic9F) reason` */
const form = /^\S+ \| +(\d+(?:\/\d+)?) +\| [^|]+ \| ([A-Z_]+)[^|]*\| (\S+) +\| ([^\s(]+)/u;

/** The event in a line of `cdk deploy --progress events`, or null where it tells of something else. */
export function resourceEvent(line: string): ResourceEvent | null {
  const [, count, status, type, name] = form.exec(line) ?? [];
  if (count === undefined || status === undefined || type === undefined || name === undefined) return null;
  return { count, status, type, name };
}
