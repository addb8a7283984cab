import type { Template } from 'aws-cdk-lib/assertions';
import { isObject, isText, listOf } from '../../simulator/json';
import { theOne } from './synthesised';

/** What a dashboard shows: its metrics, each as `shownAs` writes it, and the logical ids of its alarms. */
export interface Shown {
  readonly metrics: readonly string[];
  readonly alarms: readonly string[];
}

/** A metric in one line, its dimensions in the order of their names. */
export const shownAs = (
  namespace: string,
  name: string,
  dimensions: Readonly<Record<string, string>>,
): string =>
  [
    namespace,
    name,
    ...Object.entries(dimensions)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flat(),
  ].join(' ');

/** Reads the one dashboard of a template, with references written as logical ids. */
export function shownIn(template: Template): Shown {
  const id = theOne(template, 'AWS::CloudWatch::Dashboard');
  const { Properties: properties } = template.findResources('AWS::CloudWatch::Dashboard')[id] ?? {};
  const body: unknown = JSON.parse(joined(isObject(properties) ? properties['DashboardBody'] : undefined));
  const widgets = listOf(isObject(body) ? body['widgets'] : undefined).map((widget) =>
    isObject(widget) && isObject(widget['properties']) ? widget['properties'] : {},
  );
  return {
    metrics: widgets.flatMap((widget) => listOf(widget['metrics']).map((row) => metricIn(listOf(row)))),
    alarms: widgets.flatMap((widget) => listOf(widget['alarms']).filter(isText)),
  };
}

const metricIn = (row: readonly unknown[]): string => row.filter(isText).join(' ');

/** What `Fn::Join` will make of its parts; a reference stands as its logical id. */
function joined(body: unknown): string {
  const [, parts] = listOf(isObject(body) ? body['Fn::Join'] : undefined);
  return listOf(parts).map(written).join('');
}

function written(part: unknown): string {
  if (isText(part)) return part;
  if (!isObject(part)) return '';
  const [attribute] = listOf(part['Fn::GetAtt']);
  return [part['Ref'], attribute].find(isText) ?? '';
}
