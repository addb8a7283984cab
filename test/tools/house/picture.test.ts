import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import house from '../../../house.json';
import { houseDot, housePicture, undescribed } from '../../../tools/house/picture';

describe('the picture of the house', () => {
  it('is the one that `npm run house` draws now', async () => {
    const kept = await readFile(join(__dirname, '../../../docs/pictures/house.svg'), 'utf8');

    expect(kept).toBe(await housePicture(house));
  });

  it('says of every room what it does', () => {
    expect(undescribed(house)).toEqual([]);
  });

  it('leaves out what follows from two other imports', () => {
    const rule = (...rooms: string[]) => ({ rooms, packages: [] });
    const dot = houseDot({
      'lambda/session': rule('conversation', 'content'),
      'lambda/conversation': rule('content'),
      'lambda/content': rule(),
    });

    expect(dot.match(/->/gu)).toHaveLength(2);
  });
});
