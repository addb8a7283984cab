import type { Intent, IntentRequest, Request } from 'ask-sdk-model';
import { fieldsOf, Misfit, orElse, text, whole, type Decoder } from '../stored/decode';
import { slotsIn } from './heard/sent-slots';

/** An id of Amazon's. Those of today have some two hundred characters; notes can name a request by 500. */
export const id: Decoder<string> = (value, at) => {
  const found = text(500)(value, at);
  if (found === '') throw new Misfit(at, 'an id');
  return found;
};

/** Between the first Echo and a time that none of today's sees. A moment outside is in another unit. */
const plausibleMs = whole(Date.UTC(2014, 10, 6), Date.UTC(2100, 0, 1));

/** ISO 8601, as documented; or epoch milliseconds, as Amazon's older test simulator sends them. */
const momentMs = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  if (/^\d+$/u.test(value)) return Number(value);
  return /^\d{4}-\d\d-\d\dT/u.test(value) ? Date.parse(value) : Number.NaN;
};

const moment: Decoder<string> = (value, at) => new Date(plausibleMs(momentMs(value), at)).toISOString();

const intent: Decoder<Intent> = (value, at) => {
  const field = fieldsOf(value, at);
  return { name: field('name', orElse(id, '')), confirmationStatus: 'NONE', slots: field('slots', slotsIn) };
};

/** An intent of no name is not understood, as are all that are not known. */
const nameless: Intent = { name: '', confirmationStatus: 'NONE', slots: {} };

/** Nobody can tell what it is, so it has no moment either: the skill apologises. */
const unreadable = {
  type: 'IntentRequest',
  requestId: '',
  timestamp: '',
  dialogState: 'COMPLETED',
  intent: nameless,
} as const satisfies IntentRequest;

const noFields = fieldsOf({}, 'request');

/** A request with what is read of it decoded. Its other fields, which nobody reads, stay as they are. */
export function requestIn(request: Request): Request {
  const field = orElse(fieldsOf, noFields)(request, 'request');
  const locale = field('locale', orElse(text(20), ''));
  if (field('type', orElse(id, '')) === '') return { ...unreadable, locale };
  const timestamp = field('timestamp', orElse(moment, ''));
  // A request without an id is known by its moment: sent once more, it is the same one.
  const requestId = field('requestId', orElse(id, `at ${timestamp}`));
  const common = { requestId, timestamp, locale };
  return request.type === 'IntentRequest'
    ? { ...request, ...common, intent: field('intent', orElse(intent, nameless)) }
    : { ...request, ...common };
}
