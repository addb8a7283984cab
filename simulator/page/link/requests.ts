import type { ClockAsked, HouseholdAsked, LineAsked, ReplayAsked, TurnDetail } from '../../web/protocol';
import { isTurnDetail } from './told';

/** What came of asking: done, or a sentence that says why not. */
export type Outcome = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly why: string };

const unreachable = 'The simulator does not answer. Is it still running in the terminal?';

async function whyRefused(response: Response): Promise<string> {
  const told: unknown = await response.json().catch(() => null);
  const hasReason = typeof told === 'object' && told !== null && 'error' in told;
  return hasReason && typeof told.error === 'string' ? told.error : `It answered ${response.status}.`;
}

async function post(path: string, body: unknown): Promise<Outcome> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.ok ? { kind: 'done' } : { kind: 'refused', why: await whyRefused(response) };
  } catch {
    return { kind: 'refused', why: unreachable };
  }
}

export const say = (asked: LineAsked): Promise<Outcome> => post('/line', asked);
export const setClock = (asked: ClockAsked): Promise<Outcome> => post('/clock', asked);
export const setHousehold = (asked: HouseholdAsked): Promise<Outcome> => post('/household', asked);
export const replay = (asked: ReplayAsked): Promise<Outcome> => post('/replay', asked);

/** Null where the turn is not known, or the simulator does not answer. */
export async function turnDetail(turn: number): Promise<TurnDetail | null> {
  const response = await fetch(`/turns/${turn}`).catch(() => null);
  if (response === null || !response.ok) return null;
  const told: unknown = await response.json();
  return isTurnDetail(told) ? told : null;
}
