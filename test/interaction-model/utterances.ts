import { utterancesIn } from '../../tools/certify/utterances';
import { language } from './language';

export { heard } from '../../tools/certify/utterances';

/** The ways that a sample of the English model can be said: every value in every slot. */
export const utterancesOf = utterancesIn(language);
