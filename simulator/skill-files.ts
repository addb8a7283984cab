import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Handler } from './echo/skill';
import { reasonOf, SkillError } from './errors';
import { listenerFor, type Listener } from './hearing/listener';
import { readInteractionModel, type InteractionModel } from './hearing/model';
import { isObject } from './json';
import { variablesFor, type Database } from './memory/database';

/** The skill under simulation: its built handler and its interaction model. */
export interface SkillFiles {
  readonly handler: string;
  readonly model: string;
}

/** The id that the simulated Alexa gives the skill. */
export const skillId = 'amzn1.ask.skill.simulated';

/** @throws SkillError when the interaction model cannot be read. */
export function loadModel(file: string): InteractionModel {
  try {
    return readInteractionModel(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new SkillError(`The interaction model ${file} cannot be heard by: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/** @throws SkillError when the interaction model cannot be read. */
export const loadListener = (file: string): Listener => listenerFor(loadModel(file));

/** @throws SkillError when the handler has not been built. */
export function requireBuilt(file: string): void {
  if (existsSync(file)) return;
  throw new SkillError(`There is no handler at ${file}; build it first with "npm run build".`);
}

/**
 * Loads the built handler with the environment that it reads, which must stand before it is loaded.
 * @throws SkillError when the file cannot be loaded or exports no handler.
 */
export function loadHandler(file: string, database: Database): Handler {
  setEnvironment(database);
  let loaded: unknown;
  try {
    loaded = createRequire(__filename)(file);
  } catch (error) {
    throw new SkillError(`The handler at ${file} cannot be loaded: ${reasonOf(error)}`, { cause: error });
  }
  const handler = isObject(loaded) ? loaded['handler'] : undefined;
  if (isHandler(handler)) return handler;
  throw new SkillError(`${file} exports no function "handler"; build it again with "npm run build".`);
}

const isHandler = (value: unknown): value is Handler => typeof value === 'function';

function setEnvironment(database: Database): void {
  Object.assign(process.env, {
    TABLE_NAME: database.tableName,
    SKILL_ID: skillId,
    ...variablesFor(database),
  });
  // A developer's own AWS settings must not lead the handler past the local table.
  for (const name of ['AWS_PROFILE', 'AWS_SESSION_TOKEN', 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']) {
    Reflect.deleteProperty(process.env, name);
  }
}
