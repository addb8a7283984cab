import { logLine } from '../../lambda/alexa/log';

const secret = 'my bladder';

describe('a line of the log', () => {
  it('says what failed and where, all the way down', () => {
    const line = logLine(new RangeError('no', { cause: new TypeError('why') }));

    expect(line).toMatchObject({ error: 'RangeError', cause: { error: 'TypeError' } });
    expect(line.at[0]).toContain('log.test.ts');
  });

  it.each([
    ['a message', new Error(secret)],
    ['a message of several lines', new Error(`${secret}\n  ${secret}`)],
    ['the message of a cause', new Error('no', { cause: new Error(secret) })],
    ['a field', Object.assign(new Error('no'), { utterance: secret })],
    ['something that is no error', secret],
  ])('never quotes %s', (_, error) => {
    expect(JSON.stringify(logLine(error))).not.toContain(secret);
  });
});
