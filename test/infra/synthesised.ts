import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import cdk from '../../cdk.json';
import { backRelease, type BackRelease } from '../../infra/back-release';
import { holdToRules } from '../../infra/rules';
import type { Stage } from '../../infra/stage';

/** What would be deployed of a stage. */
export interface Synthesised {
  readonly app: App;
  readonly stacks: BackRelease;
  readonly coach: Template;
  readonly skill: Template;
}

const folders: string[] = [];
const made = new Map<Stage, Synthesised>();

/** The templates of a stage, written at the first call: to load the rules alone takes seconds. */
export function synthesised(stage: Stage): Synthesised {
  const templates = made.get(stage) ?? synthesise(stage);
  made.set(stage, templates);
  return templates;
}

/** With the settings of cdk.json, for no account and no region. A circle of resources is refused here. */
function synthesise(stage: Stage): Synthesised {
  const app = appWith(cdk.context);
  // Any folders: what is in the bundle and in the package has its own tests.
  const stacks = backRelease(app, stage, {}, { bundle: 'interaction-model', skillPackage: 'content' });
  holdToRules(app);
  return {
    app,
    stacks,
    coach: Template.fromStack(stacks.coach),
    skill: Template.fromStack(stacks.skill),
  };
}

/** An app that writes to a folder of its own. */
export function appWith(context: Readonly<Record<string, unknown>>): App {
  const outdir = mkdtempSync(join(tmpdir(), 'back-release-templates-'));
  folders.push(outdir);
  return new App({ outdir, context });
}

/** What the validation of an app had to say, as the CDK reports it. */
export function validationOf(app: App): unknown {
  const { directory } = app.synth();
  const report: unknown = JSON.parse(readFileSync(join(directory, 'validation-report.json'), 'utf8'));
  return report;
}

export function removeSynthesised(): void {
  for (const folder of folders) rmSync(folder, { recursive: true });
}

/** The logical id of the one resource of a type. */
export function theOne(template: Template, type: string): string {
  const [id, ...more] = Object.keys(template.findResources(type));
  if (id === undefined || more.length > 0) throw new Error(`There is not exactly one ${type}.`);
  return id;
}
