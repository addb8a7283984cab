import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cdkIn } from '../../../../tools/shared/deployment/cdk-process';

const folder = mkdtempSync(join(tmpdir(), 'back-release-cdk-'));

/** A script in CDK's place. */
const script = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('the process of CDK', () => {
  it('runs in its folder with its arguments and the region that was chosen', async () => {
    const lines: string[] = [];
    const cdk = script(
      'tells.cjs',
      'console.log(JSON.stringify([process.argv.slice(2), process.cwd(), process.env.AWS_REGION]))',
    );

    await cdkIn(cdk, folder)(['deploy', 'a b'], 'eu-west-1', (line) => lines.push(line));

    expect(JSON.parse(lines.join(''))).toEqual([['deploy', 'a b'], folder, 'eu-west-1']);
  });

  it('gives every line of both streams, without colours, and how it ended', async () => {
    const lines: string[] = [];
    const cdk = script(
      'fails.cjs',
      String.raw`console.log('\x1b[32mgreen\x1b[39m\nplain'); console.error('wrong'); process.exitCode = 3`,
    );

    const ended = await cdkIn(cdk, folder)([], 'us-east-1', (line) => lines.push(line));

    expect([...lines].sort()).toEqual(['green', 'plain', 'wrong']);
    expect(ended).toEqual({ kind: 'exited', code: 3 });
  });

  it('is handed Ctrl-C, and waited for', async () => {
    const cdk = script(
      'waits.cjs',
      `process.on('SIGINT', () => { console.log('tidied'); process.exit(1); });
       setInterval(() => {}, 60_000); console.log('begun');`,
    );
    const ours = spawn(
      process.execPath,
      ['--import', 'tsx', 'test/tools/shared/deployment/run-cdk-process.ts', cdk, folder],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let out = '';
    const closed = new Promise((resolve) => ours.once('close', resolve));
    ours.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (text.includes('begun')) ours.kill('SIGINT');
    });

    await closed;

    expect(out.trim().split('\n')).toEqual(['begun', 'tidied', '{"kind":"interrupted"}']);
  });
});
