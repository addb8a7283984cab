import { FakeAccount, registeredId, type Cut } from '../shared/deployment/fake-account';
import * as recorded from '../shared/deployment/recorded';
import { Terminal } from '../shared/deployment/terminal';

const consoleId = 'amzn1.ask.skill.99999999-8888-7777-6666-555555555555';

const verbsOf = ({ calls }: FakeAccount) => calls.map(([verb, stack]) => `${verb ?? ''} ${stack ?? ''}`);

let account: FakeAccount;
let terminal: Terminal;

beforeEach(() => {
  account = new FakeAccount();
  terminal = new Terminal(account);
});

describe('npm run deploy', () => {
  it('deploys the coach, registers the skill, and tells the coach its skill', async () => {
    const { exitCode } = await terminal.deploy();

    expect(exitCode).toBe(0);
    expect(verbsOf(account)).toEqual([
      'deploy BackRelease-dev-Coach',
      'deploy BackRelease-dev-Skill',
      'deploy BackRelease-dev-Coach',
    ]);
    expect(account.state['BackRelease-dev-Coach']?.parameters['SkillId']).toBe(registeredId);
  });

  it('ends with the skill, where to switch its test on, the dashboard and how to undo it', async () => {
    const { out } = await terminal.deploy(['--stage', 'prod', '--region', 'eu-west-1']);

    expect(out).toContain(`/${registeredId}/development/`);
    expect(out).toContain('https://example.com/dashboard');
    expect(out).toContain('npm run destroy -- --stage prod --region eu-west-1');
  });

  it('hands stage, region, profile and e-mail on', async () => {
    await terminal.deploy(['--stage', 'prod', '--profile', 'home', '--alarm-email', 'a@example.com'], {
      AWS_REGION: 'us-west-2',
    });

    for (const call of account.calls)
      expect(call).toEqual(expect.arrayContaining(['stage=prod', '--profile', 'home', 'us-west-2']));
    expect(account.state['BackRelease-prod-Coach']?.parameters['AlarmEmail']).toBe('a@example.com');
  });

  it('shows each event of a resource on a line, and one line that changes on a terminal', async () => {
    const plain = await terminal.deploy();
    const live = await new Terminal(new FakeAccount(), 'live').deploy();

    expect(plain.out).toContain('1/2 CREATE_COMPLETE AWS::SNS::Topic Watch/Alarms\n');
    expect(live.out).toContain('\r\u001b[2K    1/2 create complete Watch/Alarms\r');
  });

  it('mails alarms to whom it did before, until nobody is asked for', async () => {
    const address = () => account.state['BackRelease-dev-Coach']?.parameters['AlarmEmail'];
    await terminal.deploy(['--alarm-email', 'a@example.com']);
    await terminal.deploy();
    const before = address();
    await terminal.deploy(['--alarm-email', 'none']);

    expect(before).toBe('a@example.com');
    expect(address()).toBe('');
  });

  it('says what stands if the skill cannot be registered, until it is', async () => {
    const first = await terminal.deploy();
    const second = await terminal.deploy();

    const undo = 'npm run destroy -- --stage dev --region us-east-1 takes it down';
    expect(first.out).toContain(undo);
    expect(second.out).not.toContain(undo);
  });

  it('run again, brings everything up to date and leaves the skill alone', async () => {
    await terminal.deploy();
    const first = account.state;

    const { exitCode } = await terminal.deploy();

    expect(exitCode).toBe(0);
    expect(account.state).toEqual(first);
    expect(account.told).toEqual(['UNSET', registeredId, registeredId]);
  });
});

describe('an account in which CDK is new', () => {
  it.each([
    ['without its version', recorded.notBootstrapped],
    ['without its bucket', recorded.bucketGone],
  ])('is bootstrapped, %s', async (_, lines) => {
    account.answers = [{ run: 1, lines }];

    const { exitCode } = await terminal.deploy();

    expect(exitCode).toBe(0);
    expect(verbsOf(account)[1]).toBe('bootstrap aws://123456789012/us-east-1');
  });

  it('is bootstrapped once, and not for ever', async () => {
    account.answers = [1, 3].map((run) => ({ run, lines: recorded.notBootstrapped }));

    const { exitCode } = await terminal.deploy();

    expect(exitCode).toBe(1);
    expect(account.calls).toHaveLength(3);
  });
});

describe('cut off', () => {
  const cutsIn = (runs: readonly number[]): readonly Cut[] =>
    runs.flatMap((run) => (['before', 'during', 'after'] as const).map((when) => ({ run, when })));

  // Finding that CDK is new here, bootstrapping, and the three steps.
  it.each(cutsIn([1, 2, 3, 4, 5]))(
    '$when run $run, the same command again ends as an uninterrupted one',
    async (cut) => {
      const whole = new FakeAccount();
      whole.isBootstrapped = false;
      await new Terminal(whole).deploy(['--alarm-email', 'a@example.com']);
      account.isBootstrapped = false;
      account.cut = cut;

      const stopped = await terminal.deploy(['--alarm-email', 'a@example.com']);
      const again = await terminal.deploy(['--alarm-email', 'a@example.com']);

      expect(stopped.exitCode).toBe(130);
      expect(again.exitCode).toBe(0);
      expect(account.state).toEqual(whole.state);
    },
  );

  // The coach, the comparison, the skill: an update has no third step.
  it.each(cutsIn([1, 2, 3]))(
    '$when run $run of an update, a live skill is never set back',
    async ({ run, when }) => {
      await terminal.deploy();
      const live = account.state;
      const toldBefore = account.told.length;
      account.cut = { run: account.calls.length + run, when };

      await terminal.deploy();
      await terminal.deploy();

      expect(account.told.slice(toldBefore)).not.toContain('UNSET');
      expect(account.state).toEqual(live);
    },
  );

  it('waits for CloudFormation to end what it had begun', async () => {
    account.cut = { run: 1, when: 'during' };
    await terminal.deploy();

    const { exitCode, waitedMs } = await terminal.deploy();

    expect(exitCode).toBe(0);
    expect(waitedMs).toBeGreaterThan(0);
  });

  it('gives up waiting after ten minutes', async () => {
    account.answers = Array.from({ length: 50 }, (_, at) => ({
      run: at + 1,
      lines: recorded.inState('UPDATE_IN_PROGRESS'),
    }));

    const { exitCode, waitedMs } = await terminal.deploy();

    expect(exitCode).toBe(1);
    expect(waitedMs).toBe(600_000);
  });
});

describe('a skill from the developer console', () => {
  it('is told to the coach at once, and none is registered', async () => {
    const { exitCode, out } = await terminal.deploy(['--skill-id', consoleId]);

    expect(exitCode).toBe(0);
    expect(verbsOf(account)).toEqual(['deploy BackRelease-dev-Coach']);
    expect(account.told).toEqual([consoleId]);
    expect(out).toContain('arn:aws:lambda:');
  });

  it('gets no second one beside it unasked; both ways on are offered', async () => {
    await terminal.deploy(['--skill-id', consoleId]);

    const { exitCode, complaint } = await terminal.deploy();

    expect(exitCode).toBe(1);
    expect([...account.stacks.keys()]).toEqual(['BackRelease-dev-Coach']);
    expect(complaint).toContain(`--skill-id ${consoleId}`);
    expect(complaint).toContain('--new-skill');
  });

  it('stays, where the skill stack has another one', async () => {
    await terminal.deploy();
    await terminal.deploy(['--skill-id', consoleId]);

    const { exitCode, complaint } = await terminal.deploy();

    expect(exitCode).toBe(1);
    expect(complaint).toContain(registeredId);
    expect(account.told.at(-1)).toBe(consoleId);
  });

  it.each([null, 1, 2, 3])(
    'makes way for a registered one when asked to, also cut off after run %s',
    async (run) => {
      await terminal.deploy(['--skill-id', consoleId]);
      account.cut = run === null ? null : { run: run + 1, when: 'after' };

      await terminal.deploy(['--new-skill']);
      const { exitCode } = await terminal.deploy(['--new-skill']);

      expect(exitCode).toBe(0);
      expect(account.told.at(-1)).toBe(registeredId);
    },
  );
});

describe('a stage that stands in another region', () => {
  it('is not made a second time', async () => {
    await terminal.deploy(['--region', 'eu-west-1']);
    const before = account.calls.length;

    const { exitCode, complaint } = await terminal.deploy();

    expect(exitCode).toBe(1);
    expect(complaint).toContain('--region eu-west-1');
    expect(account.calls).toHaveLength(before);
  });

  it.each(['before', 'during', 'after'] as const)(
    'is not made a second time where the first was cut off %s step 1',
    async (when) => {
      account.cut = { run: 1, when };
      await terminal.deploy(['--region', 'eu-west-1']);
      const { exitCode, complaint } = await terminal.deploy();

      expect(exitCode).toBe(1);
      expect(complaint).toContain('--region eu-west-1');
      expect(account.calls).toHaveLength(1);
    },
  );

  it.each([
    ['none', recorded.noCredentials],
    ['expired ones', recorded.expired],
  ])('is free for any region where there were no credentials, but %s', async (_, lines) => {
    account.answers = [{ run: 1, lines }];
    await terminal.deploy(['--region', 'eu-west-1']);
    const { exitCode } = await terminal.deploy();

    expect(exitCode).toBe(0);
  });

  it('is not made a second time where credentials expired half-way', async () => {
    const begun = recorded.deployed('BackRelease-dev-Coach').slice(0, -5);
    account.answers = [{ run: 1, lines: [...begun, 'ExpiredToken: The security token is expired'] }];
    await terminal.deploy(['--region', 'eu-west-1']);
    const { exitCode } = await terminal.deploy();

    expect(exitCode).toBe(1);
  });

  it('stays known where it stood before credentials were missing', async () => {
    await terminal.deploy(['--region', 'eu-west-1']);
    account.answers = [{ run: account.calls.length + 1, lines: recorded.noCredentials }];
    await terminal.deploy(['--region', 'eu-west-1']);
    const { exitCode } = await terminal.deploy();

    expect(exitCode).toBe(1);
  });

  it('is free for any region once it is destroyed', async () => {
    await terminal.deploy(['--region', 'eu-west-1']);
    await terminal.destroy(['--region', 'eu-west-1', '--yes']);

    const { exitCode } = await terminal.deploy();

    expect(exitCode).toBe(0);
  });

  it('does not keep another stage from being there', async () => {
    await terminal.deploy(['--region', 'eu-west-1']);

    const { exitCode } = await terminal.deploy(['--stage', 'prod']);

    expect(exitCode).toBe(0);
  });
});
