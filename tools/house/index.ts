/** `npm run house`: draws docs/pictures/house.svg from house.json, which `npm run walls` holds the code to. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../shared/project-root';
import { housePicture } from './picture';

const house = z.record(z.string(), z.object({ rooms: z.array(z.string()), packages: z.array(z.string()) }));

async function draw(): Promise<void> {
  const rules = house.parse(JSON.parse(await readFile(join(projectRoot, 'house.json'), 'utf8')));
  await writeFile(join(projectRoot, 'docs/pictures/house.svg'), await housePicture(rules));
}

void draw();
