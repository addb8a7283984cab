/** The schema of content/limits.yaml: what the exercises of every language must keep inside of. */
import { z } from 'zod';
import { breath, doseRange } from './exercise-schema';

const limit = z.strictObject({
  dose: doseRange.describe('The least and the most that is safe to ask for.'),
  breath: breath.optional().describe('Left out where breathing is free.'),
  setupSeconds: z.number().positive().describe('What somebody needs to get ready for it.'),
});

export const limits = z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/u), limit);
