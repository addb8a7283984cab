import { FakeAccount } from './fake-account';
import { Terminal } from './terminal';

const skillId = 'amzn1.ask.skill.11111111-2222-3333-4444-555555555555';

describe.each(['deploy', 'destroy'] as const)('npm run %s', (verb) => {
  it.each([
    ['an unknown option', ['--stag', 'dev']],
    ['a word', ['prod']],
    ['an unknown stage', ['--stage', 'staging']],
    ['an unknown region', ['--region', 'eu-central-1']],
    ['no region', ['--region', '']],
    ['no profile', ['--profile', '']],
  ])('refuses %s in one line before anything runs', async (_, args) => {
    const account = new FakeAccount();
    const terminal = new Terminal(account);

    const { exitCode, complaint } = await terminal[verb](args);

    expect(exitCode).toBe(2);
    expect(complaint.trim().split('\n')).toHaveLength(1);
    expect(account.calls).toEqual([]);
  });

  it.each([
    ['production', 'prod'],
    ['Prod', 'prod'],
    ['develop', 'dev'],
    ['pord', 'prod'],
    ['test', 'dev'],
  ])('asks whether the stage "%s" was meant to be %s', async (said, meant) => {
    const { complaint } = await new Terminal(new FakeAccount())[verb](['--stage', said]);

    expect(complaint).toContain(`--stage ${meant}?`);
  });

  it('explains itself, and does nothing else', async () => {
    const account = new FakeAccount();

    const { exitCode, out } = await new Terminal(account)[verb](['--help']);

    expect(exitCode).toBe(0);
    expect(out).toContain('--stage');
    expect(account.calls).toEqual([]);
  });
});

describe('npm run deploy', () => {
  it.each([
    ['an id that is cut off', ['--skill-id', skillId.slice(0, -1)]],
    ['an id of something else', ['--skill-id', 'amzn1.ask.account.ABC']],
    ['a skill both given and new', ['--skill-id', skillId, '--new-skill']],
    ['an address without a domain', ['--alarm-email', 'me@home']],
    ['two addresses', ['--alarm-email', 'a@example.com,b@example.com']],
  ])('refuses %s before anything runs', async (_, args) => {
    const account = new FakeAccount();

    const { exitCode } = await new Terminal(account).deploy(args);

    expect(exitCode).toBe(2);
    expect(account.calls).toEqual([]);
  });

  it.each([
    [{}, [], 'us-east-1'],
    [{ AWS_REGION: '' }, [], 'us-east-1'],
    [{ AWS_DEFAULT_REGION: 'us-west-2' }, [], 'us-west-2'],
    [{ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-west-2' }, [], 'eu-west-1'],
    [{ AWS_REGION: 'eu-central-1' }, ['--region', 'ap-northeast-1'], 'ap-northeast-1'],
  ])('with %j and %j goes to %s', async (env, args, region) => {
    const account = new FakeAccount();

    await new Terminal(account).deploy(args, env);

    expect(account.calls.map((call) => call.at(-1))).toEqual([region, region, region]);
  });

  it('refuses a region of the environment that Alexa does not call', async () => {
    const { exitCode } = await new Terminal(new FakeAccount()).deploy([], { AWS_REGION: 'eu-central-1' });

    expect(exitCode).toBe(2);
  });
});
