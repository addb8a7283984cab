import { failuresOf, readConversation, writtenAs } from '../../simulator/dialogue/conversation';
import { nowhere } from '../../simulator/echo/answer';
import { speechOf } from '../../simulator/echo/speech';
import { turnOf, type Turn } from '../../simulator/echo/turn';

const closed = turnOf({ intent: null }, { place: nowhere, playing: null, nowMs: 0 });
const turn: Turn = {
  ...closed,
  scene: 'guide',
  asking: 'ready',
  open: true,
  listening: true,
  speech: speechOf('Child’s pose. Sink  back.'),
  reprompt: 'Say ready.',
};

function failures(assertion: string): readonly string[] {
  const [exchange] = readConversation(`ready\nAlexa: ${assertion}`);
  return exchange === undefined ? ['nothing was read'] : failuresOf(exchange, turn);
}

describe('what an answer is expected to be', () => {
  it.each([
    '[scene guide]',
    '[scene guide] [asking ready] [open yes] [listening yes]',
    '[exercise none] [disposition none]',
    "child's pose",
    'sink back.',
    'say ready',
    '[scene guide] child [open yes] ',
  ])('is met: "%s"', (assertion) => {
    expect(failures(assertion)).toEqual([]);
  });

  it.each([
    '[scene check]',
    '[asking none]',
    '[exercise cat-cow]',
    '[disposition emergency]',
    '[open no]',
    '[listening no]',
    'cat cow',
    '[scene guide] cat cow',
  ])('is not met, and the line is named: "%s"', (assertion) => {
    const [failure, ...more] = failures(assertion);

    expect(failure).toContain('line 2');
    expect(more).toEqual([]);
  });

  it('counts every line of a file, comments too', () => {
    const [exchange] = readConversation(
      '# a first visit\n\nopen back release\nAlexa: [open yes]\n\nAlexa: cat cow',
    );

    expect(exchange?.expectations.map(({ line }) => line)).toEqual([4, 6]);
  });

  it.each([
    ['an attribute that turns do not have', 'hello\nAlexa: [mood good]', 'line 2'],
    ['neither yes nor no', 'hello\nAlexa: [open maybe]', 'line 2'],
    ['a stage direction nobody knows', 'hello\n(dance)', 'line 2'],
    ['nothing', 'hello\n\nAlexa:', 'line 3'],
    ['an answer before anyone spoke', '# header\nAlexa: hello', 'line 2'],
  ])('cannot be %s', (_, text, line) => {
    expect(() => readConversation(text)).toThrow(line);
  });
});

it('is a failure in itself that the skill gave no answer', () => {
  const [exchange] = readConversation('# header\nhello');

  expect(exchange === undefined ? [] : failuresOf(exchange, { ...turn, fault: 'no table' })).toEqual([
    expect.stringContaining('line 2'),
  ]);
});

describe('a recorded turn', () => {
  it.each(['ready', '(silence)', '(after 34s) pause', 'Alexa: ready'])('can be read back: "%s"', (you) => {
    const exchanges = readConversation(writtenAs(you, turn));

    expect(exchanges).toHaveLength(1);
    expect(exchanges.flatMap((exchange) => failuresOf(exchange, turn))).toEqual([]);
    expect(exchanges.flatMap((exchange) => failuresOf(exchange, closed))).not.toEqual([]);
  });
});
