const replies: Readonly<Record<string, string>> = {
  floor: 'yes',
  'read-back': 'yes',
  wish: 'just cat cow',
  consent: 'yes',
  'pain-before': 'four',
  ready: 'ready',
  'pain-after': 'three',
};

/** What someone well answers on the way through a session. Every other question is one of the check: no. */
export const replyTo = (asking: string): string => replies[asking] ?? 'no';
