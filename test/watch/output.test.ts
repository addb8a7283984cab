import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Request } from 'ask-sdk-model';
import { questionIds } from '../../lambda/content/terms';
import { build } from '../../tools/shared/function-bundle';
import { startDatabase, variablesFor, type Database } from '../../simulator/memory/database';
import { envelope, intent, launch, saying, skillId, timestamp, unresolved } from '../alexa/requests';

// The built function as Lambda runs it, with words that are marked. All that it writes is read.
const run = promisify(execFile);

let folder: string;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'back-release-output-'));
  [database] = await Promise.all([startDatabase({ kind: 'memory' }), build(folder)]);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const mark = 'markedword';
const who = { userId: `amzn1.ask.account.${mark}`, personId: `amzn1.ask.person.${mark}` };

/** One Alexa session, in which everything that a person brings along is marked. */
const session: readonly Request[] = [
  launch(),
  intent('SignIntent', { sign: unresolved('sign'), feeling: saying('feeling', mark) }),
  intent('WishIntent', { area: saying('area', mark), kit: saying('kit', mark) }),
  intent('AskIntent', { topic: saying('topic', mark) }),
  intent('AMAZON.FallbackIntent'),
  intent('AMAZON.YesIntent'),
  intent('AMAZON.YesIntent'),
];

const disabled = {
  type: 'AlexaSkillEvent.SkillDisabled',
  requestId: `event.${mark}`,
  timestamp,
  locale: 'en-US',
} as const satisfies Request;

/** Answers one request after the other, each with the attributes of the answer before; a failure is printed as Lambda does. */
const program = (bundle: string) => `
  const { handler } = require(${JSON.stringify(bundle)});
  (async () => {
    let attributes;
    for (const request of JSON.parse(process.argv[1])) {
      if (request.session && attributes) Object.assign(request.session, { new: false, attributes });
      try {
        const answer = await handler(request, { functionName: 'coach-dev', awsRequestId: 'lambda-1' });
        attributes = answer.sessionAttributes;
      } catch (error) {
        console.error(error);
      }
    }
  })();`;

async function output(requests: readonly unknown[], tableName: string): Promise<string> {
  const env = {
    SKILL_ID: skillId,
    TABLE_NAME: tableName,
    ...variablesFor(database),
    AWS_LAMBDA_FUNCTION_NAME: 'coach-dev',
  };
  const script = program(join(folder, 'lambda/index.js'));
  const { stdout, stderr } = await run(process.execPath, ['-e', script, JSON.stringify(requests)], { env });
  return stdout + stderr;
}

const marked = [...session, disabled].map((request) => envelope(request, who));
const anotherSkill = envelope(launch(), { ...who, applicationId: `amzn1.ask.skill.${mark}` });
const withoutMoment = envelope({ ...launch(), timestamp: mark }, who);

describe.each([
  ['while all is well', () => database.tableName],
  ['while the database fails', () => 'no-such-table'],
])('what the function writes %s', (_, tableName) => {
  let written: string;
  beforeAll(async () => {
    const disabledForGood = envelope(
      Object.assign({}, disabled, { body: { userInformationPersistenceStatus: 'NOT_PERSISTED' } }),
      who,
    );
    written = await output([...marked, anotherSkill, withoutMoment, disabledForGood], tableName());
  });

  it('tells how things go', () => {
    expect(written).toContain('"SessionsBegun":1');
    expect(written).toContain('"level":"emergency"');
    expect(written).toContain('RequestRefused');
  });

  it('holds no word and no id of a person', () => {
    expect(written).not.toContain(mark);
  });

  it('holds no question of the check, and so no answer', () => {
    expect(questionIds.filter((id) => id.includes('-') && written.includes(id))).toEqual([]);
  });
});
