import { parseArgs } from 'node:util';
import { OptionError, reasonOf } from './errors';
import { devices, isDevice, type Device } from './echo/request';
import { isVoiceName, usualVoice, voiceNames, type VoiceName } from './voice/voices';

export const locales = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN'] as const;
export type Locale = (typeof locales)[number];

/** What the command line asked for. */
export interface Options {
  readonly output: 'dialogue' | 'json';
  readonly script: string | null;
  readonly record: string | null;
  readonly locale: Locale;
  readonly device: Device;
  readonly memory: { readonly kind: 'fresh' } | { readonly kind: 'folder'; readonly path: string };
  /** What is heard where a person types. Nothing ever plays, or waits, anywhere else. */
  readonly voice: { readonly kind: 'off' } | { readonly kind: 'on'; readonly name: VoiceName };
  readonly web: { readonly kind: 'off' } | { readonly kind: 'on'; readonly port: number };
}

const flags = {
  json: { type: 'boolean', default: false },
  script: { type: 'string' },
  record: { type: 'string' },
  locale: { type: 'string', default: 'en-US' },
  fresh: { type: 'boolean', default: false },
  memory: { type: 'string', default: '.back-release' },
  device: { type: 'string', default: 'dot' },
  voice: { type: 'string', default: 'on' },
  port: { type: 'string', default: '4141' },
  'no-web': { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line. Port 0 is any free port.
 * @throws OptionError naming what is not understood and what would be.
 */
export function readOptions(args: readonly string[]): Options {
  const values = parsed(args);
  return {
    output: values.json ? 'json' : 'dialogue',
    script: values.script ?? null,
    record: values.record ?? null,
    locale: oneOf('--locale', values.locale, locales),
    device: oneOf('--device', values.device, Object.keys(devices).filter(isDevice)),
    memory: values.fresh ? { kind: 'fresh' } : { kind: 'folder', path: pathIn('--memory', values.memory) },
    voice: voiceIn(values.voice),
    web: values['no-web'] ? { kind: 'off' } : { kind: 'on', port: portIn(values.port) },
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const [what = ''] = reasonOf(error).split(/\. |\n/u);
    const known = Object.keys(flags).map((name) => `--${name}`);
    throw new OptionError(`${what}; the options are ${known.join(', ')}.`, { cause: error });
  }
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((name) => name === value);
  if (found !== undefined) return found;
  throw new OptionError(`${option} ${value} is not known; it can be ${known.join(', ')}.`);
}

function voiceIn(value: string): Options['voice'] {
  if (value === 'off') return { kind: 'off' };
  if (value === 'on') return { kind: 'on', name: usualVoice };
  if (isVoiceName(value)) return { kind: 'on', name: value };
  throw new OptionError(`--voice ${value} is not known; it can be off, on, ${voiceNames.join(', ')}.`);
}

function pathIn(option: string, value: string): string {
  if (value !== '') return value;
  throw new OptionError(`${option} needs the path of a folder.`);
}

function portIn(value: string): number {
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  throw new OptionError(`--port ${value} is not a port; it can be a number from 0 to 65535.`);
}
