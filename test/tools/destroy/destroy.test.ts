import { FakeAccount, type Cut } from '../shared/deployment/fake-account';
import { headingsOf } from '../shared/deployment/headings';
import { Terminal } from '../shared/deployment/terminal';

let account: FakeAccount;
let terminal: Terminal;

beforeEach(async () => {
  account = new FakeAccount();
  terminal = new Terminal(account);
  await terminal.deploy();
  await terminal.deploy(['--stage', 'prod']);
  account.calls.length = 0;
});

describe('npm run destroy', () => {
  it.each(['no', '', 'yes', 'prod'])('does nothing on the answer "%s"', async (answer) => {
    const { exitCode, asked } = await terminal.destroy([], answer);

    expect(exitCode).toBe(1);
    expect(asked).toHaveLength(1);
    expect(account.calls).toEqual([]);
  });

  it('takes the skill away first, then the coach, once the stage is typed', async () => {
    const { exitCode } = await terminal.destroy([], 'dev');

    expect(exitCode).toBe(0);
    expect(account.calls.map(([verb, stack]) => [verb, stack])).toEqual([
      ['destroy', 'BackRelease-dev-Skill'],
      ['destroy', 'BackRelease-dev-Coach'],
    ]);
    expect(Object.keys(account.state)).toEqual(['BackRelease-prod-Coach', 'BackRelease-prod-Skill']);
  });

  it('does not ask where --yes is given', async () => {
    const { exitCode, asked } = await terminal.destroy(['--yes']);

    expect(exitCode).toBe(0);
    expect(asked).toEqual([]);
  });

  it('says before it asks that the table goes in development, and stays in production', async () => {
    const dev = await terminal.destroy();
    const prod = await terminal.destroy(['--stage', 'prod']);

    const [goes = '', stays = ''] = dev.out.split('It leaves');
    const [goesInProd = '', staysInProd = ''] = prod.out.split('It leaves');
    expect([goes, stays].map((text) => text.includes('the table'))).toEqual([true, false]);
    expect([goesInProd, staysInProd].map((text) => text.includes('the table'))).toEqual([false, true]);
  });

  it('asks nothing and does nothing in a region where the stage never was', async () => {
    const { exitCode, asked, complaint } = await terminal.destroy(['--region', 'eu-west-1', '--yes']);

    expect(exitCode).toBe(1);
    expect(asked).toEqual([]);
    expect(account.calls).toEqual([]);
    expect(complaint).toContain('npm run destroy -- --stage dev --region us-east-1');
  });

  it('says where it stands how a table that was left is deleted', async () => {
    const { out } = await terminal.destroy(['--stage', 'prod', '--yes']);

    const [, heading] = /docs\/operations\.md#([\w-]+)/u.exec(out) ?? [];
    expect(headingsOf('docs/operations.md')).toContain(heading);
  });

  it('counts what is gone already as destroyed', async () => {
    await terminal.destroy(['--yes']);

    const { exitCode } = await terminal.destroy(['--yes']);

    expect(exitCode).toBe(0);
  });

  const cuts: readonly Cut[] = [1, 2].flatMap((run) =>
    (['before', 'during', 'after'] as const).map((when) => ({ run, when })),
  );
  it.each(cuts)('cut off $when run $run, the same command again ends it', async (cut) => {
    account.cut = cut;

    const stopped = await terminal.destroy(['--yes']);
    const again = await terminal.destroy(['--yes']);

    expect(stopped.exitCode).toBe(130);
    expect(again.exitCode).toBe(0);
    expect(Object.keys(account.state)).toEqual(['BackRelease-prod-Coach', 'BackRelease-prod-Skill']);
  });
});
