import { isObject, isText } from './json';

/** What a person can put right: one clear sentence for standard error, and exit code 2. */
export class SimulatorError extends Error {
  override readonly name: string = 'SimulatorError';
}

/** An option, a locale or a device that the simulator does not know. */
export class OptionError extends SimulatorError {
  override readonly name = 'OptionError';
}

/** The memory folder cannot be used. Nothing in it was changed. */
export class MemoryFolderError extends SimulatorError {
  override readonly name = 'MemoryFolderError';
}

/** A script cannot be read, or a recording cannot be written. */
export class ScriptError extends SimulatorError {
  override readonly name = 'ScriptError';
}

/** The built handler or the interaction model is missing or broken. */
export class SkillError extends SimulatorError {
  override readonly name = 'SkillError';
}

/** What a page asked for cannot be done as asked. */
export class AskedError extends SimulatorError {
  override readonly name = 'AskedError';
}

/** No port could be had for the page. */
export class PortError extends SimulatorError {
  override readonly name = 'PortError';
}

/** Words cannot be made to sound, or a sound cannot be written. */
export class VoiceError extends SimulatorError {
  override readonly name = 'VoiceError';
}

/** The message of whatever was thrown, for the end of a sentence. */
export const reasonOf = (thrown: unknown): string =>
  isObject(thrown) && isText(thrown['message']) ? thrown['message'] : String(thrown);
