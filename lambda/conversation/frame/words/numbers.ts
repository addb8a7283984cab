import type { Content } from '../../../content/types';

/** A small number as it is spoken; larger ones are left to the voice. */
export const numberWords = ({ names }: Content, value: number): string =>
  names.numbers[value] ?? String(value);

/** "one minute", "seven minutes". */
export const minutesWords = (content: Content, minutes: number): string =>
  minutes === 1
    ? content.names.oneMinute
    : content.names.severalMinutes.replace('{number}', numberWords(content, minutes));

/** "twenty seconds". */
export const secondsWords = (content: Content, seconds: number): string =>
  content.names.severalSeconds.replace('{number}', numberWords(content, seconds));

/** "ten times". */
export const timesWords = (content: Content, times: number): string =>
  content.names.severalTimes.replace('{number}', numberWords(content, times));
