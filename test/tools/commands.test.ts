import { readdirSync, readFileSync } from 'node:fs';
import { isObject } from '../../simulator/json';

const folders = readdirSync('tools').filter((name) => name !== 'shared');

/** What npm runs from tools/, by the name it goes by. */
function scripts(): readonly (readonly [name: string, command: string])[] {
  const json: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  const all = isObject(json) && isObject(json['scripts']) ? json['scripts'] : {};
  return Object.entries(all).flatMap(([name, command]) =>
    String(command).endsWith('/index.ts') && name !== 'start' ? [[name, String(command)] as const] : [],
  );
}

describe('the commands', () => {
  it('are the folders of tools, each by the name that npm knows it by', () => {
    expect(
      scripts()
        .map(([name]) => name.replace(':', '-'))
        .toSorted(),
    ).toEqual(folders.toSorted());
  });

  it.each(scripts())('%s begins in its own folder', (name, command) => {
    expect(command).toMatch(new RegExp(`\\btools/${name.replace(':', '-')}/index\\.ts$`, 'u'));
  });
});
