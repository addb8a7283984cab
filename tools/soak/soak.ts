import fc from 'fast-check';
import { cooperative, lives, type Deed } from './deeds';
import { devices, Household, type Device } from './household';
import { Notebook, Witness } from './witness';

/** What a run looked at, so that it cannot pass by looking at nothing. */
export interface Seen {
  turns: number;
  exercises: number;
  told: number;
  sent: number;
}

/** @throws Error at the first turn that the witness objects to, with what was heard until then. */
export async function live(deeds: readonly Deed[], seen: Seen): Promise<void> {
  const household = new Household();
  const notebook = new Notebook();
  const witnesses = new Map(devices.map((device) => [device, new Witness(notebook)] as const));
  const asking = new Map<Device, string | null>();
  const story: string[] = [];

  const hear = async (deed: Deed, heard: Parameters<Household['hear']>[1], afterSeconds?: number) => {
    const { device } = deed;
    const witness = witnesses.get(device);
    household.fault = deed.fault;
    if (!household.isOpen(device)) witness?.begin();
    const { turn } = await household.hear(device, heard, afterSeconds);
    asking.set(device, turn.reprompt === null ? null : turn.state.scene.asking);
    story.push(
      `${device} (${deed.fault}) ${JSON.stringify(heard)} -> ${turn.state.scene.name} ${asking.get(device) ?? '-'}`,
    );
    const reached = household.canWrite ? 'table' : 'nobody';
    const knows = household.canRead ? 'all' : 'its-own';
    const faults = witness?.look({ heard, turn, nowMs: household.nowMs, reached, knows }) ?? [];
    seen.turns += 1;
    seen.exercises += turn.marks.length > 0 ? 1 : 0;
    seen.told += (witness?.open.length ?? 0) > 0 ? 1 : 0;
    seen.sent += turn.state.disposition === 'emergency' ? 1 : 0;
    if (faults.length > 0) throw new Error(`${faults.join('; ')}\n${story.join('\n')}`);
  };

  for (const deed of deeds) {
    switch (deed.do) {
      case 'say':
        await hear(deed, deed.heard, household.isOpen(deed.device) ? deed.afterSeconds : undefined);
        break;
      case 'cooperate':
        for (let turn = 0; turn < deed.turns; turn += 1) {
          await hear(
            deed,
            cooperative(household.isOpen(deed.device) ? (asking.get(deed.device) ?? null) : null),
          );
        }
        break;
      case 'drop':
        household.drop(deed.device);
        break;
      case 'wait':
        for (const device of devices) household.drop(device);
        household.nowMs += deed.days * 86_400_000;
    }
  }
}

/** Lives so many lives, or until one goes wrong. @throws Error with the seed, and the shortest life that fails. */
export async function soak(runs: number, seed: number): Promise<Seen> {
  const seen: Seen = { turns: 0, exercises: 0, told: 0, sent: 0 };
  await fc.assert(
    fc.asyncProperty(lives, (deeds) => live(deeds, seen)),
    { numRuns: runs, seed },
  );
  return seen;
}
