import { progressOn } from '../../../tools/shared/progress-bar';

describe('a progress bar', () => {
  const drawn = (isTTY: boolean): string => {
    let text = '';
    const progress = progressOn({ isTTY, write: (more) => (text += more) }, 'Work');
    for (let done = 0; done <= 400; done += 1) progress(done, 400);
    return text;
  };

  it('fills one line of a terminal', () => {
    expect(drawn(true).trimEnd().split('\n')).toHaveLength(1);
    expect(drawn(true)).toContain('█');
  });

  it('is a plain line for each tenth elsewhere', () => {
    expect(drawn(false).trimEnd().split('\n')).toHaveLength(11);
    expect(drawn(false)).not.toMatch(/[█\r]/u);
  });
});
