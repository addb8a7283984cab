import { parseArgs } from 'node:util';
import { OptionError, reasonOf } from '../../simulator/errors';
import { locales, type Locale } from '../../simulator/options';
import { isVoiceName, usualVoice, voiceNames, type VoiceName } from '../../simulator/voice/voices';

/** What `npm run render` was asked for. */
export interface RenderOptions {
  readonly wish: string;
  readonly out: string;
  readonly voice: VoiceName;
  readonly locale: Locale;
}

const flags = {
  out: { type: 'string', default: 'session.wav' },
  voice: { type: 'string', default: usualVoice },
  locale: { type: 'string', default: 'en-US' },
} as const;

const example = 'npm run render -- "ten minutes for my lower back" --out session.wav';

/** @throws OptionError naming what is not understood and what would be. */
export function readRenderOptions(args: readonly string[]): RenderOptions {
  const { values, positionals } = parsed(args);
  const wish = positionals.join(' ').trim();
  if (wish === '') throw new OptionError(`Say what you would like to hear, as in: ${example}`);
  if (values.out === '') throw new OptionError('--out needs the path of a file.');
  const locale = locales.find((name) => name === values.locale);
  if (locale === undefined) throw unknown('--locale', values.locale, locales);
  if (!isVoiceName(values.voice)) throw unknown('--voice', values.voice, voiceNames);
  return { wish, out: values.out, voice: values.voice, locale };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: true });
  } catch (error) {
    const [what = ''] = reasonOf(error).split(/\. |\n/u);
    const known = Object.keys(flags).map((name) => `--${name}`);
    throw new OptionError(`${what}; the options are ${known.join(', ')}.`, { cause: error });
  }
}

const unknown = (option: string, value: string, known: readonly string[]): OptionError =>
  new OptionError(`${option} ${value} is not known; it can be ${known.join(', ')}.`);
