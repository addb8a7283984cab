import { upTo } from '../support/guided';
import { Talk } from '../support/talk';

const readBack = (): Talk => {
  const talk = new Talk();
  upTo(talk, 'read-back');
  return talk;
};
const here = { scene: 'check', asking: 'read-back' };

describe('the noes, read back', () => {
  it('are right after a yes', () => {
    expect(readBack().hear('yes')).toMatchObject({ scene: 'wish', disposition: 'self-care' });
  });

  it.each(['ready', 'all', 'fine', 'carry-on', 'unclear'] as const)('are not right after "%s"', (heard) => {
    expect(readBack().hear(heard)).toMatchObject(here);
  });

  it.each(['no', 'all', 'unsure'] as const)('are not right after "%s" and then a yes', (heard) => {
    const talk = readBack();
    talk.hear(heard);

    expect(talk.hear('yes')).toMatchObject(here);
  });

  it('are asked anew when it is insisted that one is wrong, and no name comes', () => {
    const talk = readBack();
    talk.hear('no');
    talk.hear('yes');

    expect(talk.hear('yes').asking).toBe('bladder-bowel');
  });

  it('are asked one by one after a second no', () => {
    const talk = readBack();
    talk.hear('no');

    expect(talk.hear('no').asking).toBe('bladder-bowel');
  });

  it('are not right after a denial that was not caught', () => {
    expect(readBack().hear({ kind: 'denied', question: null, extent: 'part' })).toMatchObject(here);
  });

  it('have a denied one asked again, which may be a correction', () => {
    const seen = readBack().hear({ kind: 'denied', question: 'fever', extent: 'whole' });

    expect(seen.asking).toBe('fever');
  });
});
