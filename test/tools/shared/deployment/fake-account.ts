import { writeFileSync } from 'node:fs';
import type { Ended, RunCdk } from '../../../../tools/shared/deployment/world';
import * as recorded from './recorded';

interface Stack {
  readonly parameters: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Where a run of CDK is cut off, counted from 1: before it did anything, while the cloud works, or after. */
export interface Cut {
  readonly run: number;
  readonly when: 'before' | 'during' | 'after';
}

/** An answer in place of the usual one; nothing is changed then. */
export interface Answer {
  readonly run: number;
  readonly lines: readonly string[];
}

export const registeredId = 'amzn1.ask.skill.11111111-2222-3333-4444-555555555555';

/** The stacks of an AWS account, as CDK would leave them. They live longer than one run of a command. */
export class FakeAccount {
  readonly stacks = new Map<string, Stack>();
  readonly calls: (readonly string[])[] = [];
  /** Every skill that the coach was ever told, in order. */
  readonly told: string[] = [];
  isBootstrapped = true;
  /** Answers to give instead, and where to cut off. */
  answers: readonly Answer[] = [];
  cut: Cut | null = null;
  /** For how many runs CloudFormation is still at work on what was cut off. */
  #busyRuns = 0;

  readonly runCdk: RunCdk = (args, region, onLine) => {
    this.calls.push([...args, region]);
    const run = this.calls.length;
    const say = (lines: readonly string[], code: number): Promise<Ended> => {
      lines.forEach(onLine);
      return Promise.resolve({ kind: 'exited', code });
    };
    const answer = this.answers.find((one) => one.run === run);
    if (answer !== undefined) return say(answer.lines, 1);
    const cut = this.cut?.run === run ? this.cut.when : null;
    if (cut === 'before') return Promise.resolve({ kind: 'interrupted' });
    if (this.#busyRuns > 0 && args[0] !== 'diff') {
      this.#busyRuns -= 1;
      return say(recorded.inState('UPDATE_IN_PROGRESS'), 1);
    }
    const result = this.#do(args, cut === null ? 'kept' : 'lost');
    if (cut === null) return say(result.lines, result.code);
    if (cut === 'during') this.#busyRuns = 2;
    return Promise.resolve({ kind: 'interrupted' });
  };

  /** What everybody sees in the end: the stacks and their parameters. */
  get state(): Readonly<Record<string, Stack>> {
    return Object.fromEntries([...this.stacks].sort(([one], [other]) => one.localeCompare(other)));
  }

  #do(
    args: readonly string[],
    outputs: 'kept' | 'lost',
  ): { readonly lines: readonly string[]; readonly code: number } {
    const [verb = '', name = ''] = args;
    const fine = (lines: readonly string[]) => ({ lines, code: 0 });
    switch (verb) {
      case 'bootstrap':
        this.isBootstrapped = true;
        return fine(recorded.bootstrapped);
      case 'diff':
        return fine(this.stacks.has(name) ? recorded.noDifference(name) : recorded.wouldRegister(name));
      case 'destroy':
        return fine(this.stacks.delete(name) ? recorded.destroyed(name) : recorded.destroyedAlready(name));
      case 'deploy': {
        if (!this.isBootstrapped) return { lines: recorded.notBootstrapped, code: 1 };
        const stack = this.#deploy(name, parametersIn(args));
        const file = args[args.indexOf('--outputs-file') + 1];
        if (outputs === 'kept' && file !== undefined)
          writeFileSync(file, JSON.stringify({ [name]: stack.outputs }));
        return fine(recorded.deployed(name));
      }
      default:
        throw new Error(`The fake knows no cdk ${verb}.`);
    }
  }

  #deploy(name: string, given: Readonly<Record<string, string>>): Stack {
    const stack = name.endsWith('-Skill') ? skillStack : this.#coachStack(name, given);
    this.stacks.set(name, stack);
    return stack;
  }

  /** A parameter that is not given keeps the value that it has, and has its default in a new stack. */
  #coachStack(name: string, given: Readonly<Record<string, string>>): Stack {
    const earlier = this.stacks.get(name)?.parameters;
    const parameters = { SkillId: 'UNSET', AlarmEmail: '', ...earlier, ...given };
    this.told.push(parameters.SkillId);
    return {
      parameters,
      outputs: {
        FunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:coach',
        TableName: 'coach-table',
        DashboardUrl: 'https://example.com/dashboard',
        ConfiguredSkillId: parameters.SkillId,
      },
    };
  }
}

const skillStack: Stack = { parameters: {}, outputs: { SkillId: registeredId } };

const parametersIn = (args: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries<string>(
    args.flatMap((arg, at) => {
      const [name, value] = (args[at - 1] === '--parameters' ? arg : '').split('=');
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
