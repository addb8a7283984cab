import { SaxesParser } from 'saxes';
import { check } from 'ssml-check-core';
import { limits } from '../../lambda/speech/limits';

/** What a device would hear in markup: its words as text, and its breaks in milliseconds, in order. */
export type Heard = { readonly text: string } | { readonly breakMs: number };

/** Reads markup with a strict XML parser. @throws Error where it is not well-formed. */
export function read(ssml: string): Heard[] {
  const heard: Heard[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => {
    if (text.trim() !== '') heard.push({ text });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'break') heard.push({ breakMs: breakMs(String(attributes.time)) });
  });
  parser.write(ssml).close();
  return heard;
}

function breakMs(time: string): number {
  const [, ms] = /^(\d+)ms$/u.exec(time) ?? [];
  if (ms === undefined) throw new Error(`A break of "${time}" is not in whole milliseconds.`);
  return Number(ms);
}

export const isBreak = (heard: Heard): heard is { readonly breakMs: number } => 'breakMs' in heard;

/** Everything that is wrong with markup for an Alexa device; nothing when it can be spoken. */
export async function faultsIn(ssml: string): Promise<string[]> {
  const heard = read(ssml);
  const secondOpinion = (await check(ssml, { platform: 'amazon' })) ?? [];
  return [
    ...secondOpinion.map((error) => JSON.stringify(error)),
    ...(ssml.length > limits.characters ? [`${ssml.length} characters`] : []),
    ...heard.flatMap((part, index) => {
      if (!isBreak(part)) return [];
      const before = heard[index - 1];
      return [
        ...(part.breakMs > limits.breakMs ? [`a break of ${part.breakMs} ms`] : []),
        ...(before === undefined || isBreak(before) ? ['a break without a word before it'] : []),
      ];
    }),
  ];
}
