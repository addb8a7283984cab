/** A context that sounds, or the sentence that says why there is none. */
export type Loudspeaker =
  | { readonly kind: 'ready'; readonly context: AudioContext }
  | { readonly kind: 'none'; readonly why: string };

const none: Loudspeaker = { kind: 'none', why: 'No loudspeaker was found. It goes on silently.' };
const patienceMs = 2000;

/** Opens the loudspeaker. Browsers allow it only from a click or a key, so it is called from one. */
export async function openLoudspeaker(): Promise<Loudspeaker> {
  if (!('AudioContext' in window)) return none;
  try {
    const context = new AudioContext();
    const given = new Promise((resolve) => setTimeout(resolve, patienceMs));
    await Promise.race([context.resume(), given]);
    return context.state === 'running' ? { kind: 'ready', context } : none;
  } catch {
    return none;
  }
}
