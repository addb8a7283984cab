import { faultOf } from '../../lambda/watch/fault';

const secret = 'my bladder';

describe('what is logged of an error', () => {
  it('says what failed and where, all the way down', () => {
    const line = faultOf(new RangeError('no', { cause: new TypeError('why') }));

    expect(line).toMatchObject({ error: 'RangeError', cause: { error: 'TypeError' } });
    expect(line.at[0]).toContain('fault.test.ts');
  });

  it.each([
    ['a message', new Error(secret)],
    ['a message of several lines', new Error(`${secret}\n  ${secret}`)],
    ['the message of a cause', new Error('no', { cause: new Error(secret) })],
    ['a field', Object.assign(new Error('no'), { utterance: secret })],
    ['something that is no error', secret],
  ])('never quotes %s', (_, error) => {
    expect(JSON.stringify(faultOf(error))).not.toContain(secret);
  });
});
