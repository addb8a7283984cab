/** How one check came out. `person`: no program can tell, and this is where to look. */
export type Verdict =
  | { readonly kind: 'passes'; readonly seen: string }
  | { readonly kind: 'fails'; readonly because: readonly string[] }
  | { readonly kind: 'person'; readonly lookAt: string };

/** Amazon's pages that the checks come from, and our own of the platform. */
export const sources = {
  policy: 'https://developer.amazon.com/docs/alexa/custom-skills/policy-testing-for-an-alexa-skill.html',
  security: 'https://developer.amazon.com/docs/alexa/custom-skills/security-testing-for-an-alexa-skill.html',
  functional:
    'https://developer.amazon.com/docs/alexa/custom-skills/functional-testing-for-a-custom-skill.html',
  voice:
    'https://developer.amazon.com/docs/alexa/custom-skills/voice-interface-and-user-experience-testing-for-a-custom-skill.html',
  name: 'https://developer.amazon.com/docs/alexa/custom-skills/choose-the-invocation-name-for-a-custom-skill.html',
  response: 'https://developer.amazon.com/docs/alexa/custom-skills/request-and-response-json-reference.html',
  manifest: 'https://developer.amazon.com/docs/alexa/smapi/skill-manifest.html',
  /** What no page of the checklist says, and where it comes from. */
  platform: 'docs/platform.md',
} as const;

/** One line of the checklist, over what it looks at. */
export interface Check<Seen> {
  readonly id: string;
  readonly source: keyof typeof sources;
  /** What holds if it passes, as a sentence. */
  readonly holds: string;
  readonly judge: (seen: Seen) => Verdict;
}

export interface Finding {
  readonly id: string;
  readonly source: keyof typeof sources;
  readonly holds: string;
  readonly verdict: Verdict;
}

export const findingsOf = <Seen>(checks: readonly Check<Seen>[], seen: Seen): readonly Finding[] =>
  checks.map(({ judge, ...check }) => ({ ...check, verdict: judge(seen) }));

/** Fails with the faults, if there are any. */
export const unlessAny = (faults: readonly string[], seen: string): Verdict =>
  faults.length === 0 ? { kind: 'passes', seen } : { kind: 'fails', because: faults };

/** Asks each thing for its fault. To have seen none of them is a failure as well: it would prove nothing. */
export function ofEach<T>(things: readonly T[], what: string, faultOf: (thing: T) => string | null): Verdict {
  if (things.length === 0) return { kind: 'fails', because: [`there was none to look at: ${what}`] };
  return unlessAny(
    things.map(faultOf).filter((fault) => fault !== null),
    `${things.length} ${what}`,
  );
}
