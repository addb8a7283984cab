import type { Place } from './place';

/** A command to copy, for the same place. */
export const commandFor = (
  verb: 'deploy' | 'destroy',
  { stage, region, profile }: Place,
  ...more: readonly string[]
): string =>
  [
    `npm run ${verb} -- --stage ${stage} --region ${region}`,
    ...(profile === null ? [] : [`--profile ${profile}`]),
    ...more,
  ].join(' ');
