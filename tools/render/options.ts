import { locales, type Locale } from '../../simulator/options';
import { usualVoice, voiceNames, type VoiceName } from '../../simulator/voice/voices';
import { OptionError } from '../shared/command-error';
import { oneOf, parsedWords } from '../shared/parsed-options';

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
  const { values, positionals } = parsedWords(args, flags);
  const wish = positionals.join(' ').trim();
  if (wish === '') throw new OptionError(`Say what you would like to hear, as in: ${example}`);
  if (values.out === '') throw new OptionError('--out needs the path of a file.');
  const locale = oneOf('locale', values.locale, locales);
  return { wish, out: values.out, voice: oneOf('voice', values.voice, voiceNames), locale };
}
