import { randomUUID } from 'node:crypto';
import { reasonOf } from './errors';
import { run } from './run';
import type { SkillFiles } from './skill-files';
import { terminalPlayback } from './voice/spoken-terminal';
import type { VoiceName } from './voice/voices';

/** Runs the simulator as this process: its arguments, its terminal, the real time, and its exit code. */
export function runAsProcess(files: SkillFiles): void {
  // The SDK's notice about Node.js 20 would stand between a person and the dialogue.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

  // A fault in the handler's background must not end the conversation, as it would not on a device.
  process.on('uncaughtException', (error) => {
    process.stderr.write(`Note: something failed in the background: ${reasonOf(error)}\n`);
  });
  // Whoever read the dialogue has left.
  process.stdout.on('error', () => process.exit(0));

  const around = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    nowMs: Date.now,
    newId: randomUUID,
    playback: (voice: VoiceName) =>
      terminalPlayback(voice, process.stdout, process.env['PATH'] ?? '', (text) => {
        process.stderr.write(`\nNote: ${text}\n`);
      }),
  };
  void run(process.argv.slice(2), files, around)
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      return 1;
    })
    .then((exitCode) => process.stdout.write('', () => process.exit(exitCode)));
}
