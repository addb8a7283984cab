import type { v1 } from 'ask-smapi-model';
import { z } from 'zod';

/** Amazon's limits, in characters or in number. Source: "Define Skill Store Details" in its developer console. */
const limits = { name: 50, summary: 160, description: 4000, phrases: 3, keywords: 30, instructions: 4000 };

const text = (most: number) => z.string().trim().min(2).max(most);
const endpoint = z.strictObject({
  uri: z.string().regex(/^arn:aws:lambda:[a-z0-9-]+:\d{12}:function:\S+$/u),
});
const inEachLocale = <Form extends z.ZodType>(form: Form) => z.record(z.string(), form);

/** skill.json as far as this skill needs it: every part there, and no other. */
export const manifestForm = z.strictObject({
  manifest: z.strictObject({
    manifestVersion: z.literal('1.0'),
    publishingInformation: z.strictObject({
      locales: inEachLocale(
        z.strictObject({
          name: text(limits.name),
          summary: text(limits.summary),
          description: text(limits.description),
          examplePhrases: z.array(z.string().max(200)).length(limits.phrases),
          keywords: z.array(z.string().min(1)).min(1).max(limits.keywords),
          smallIconUri: z.string(),
          largeIconUri: z.string(),
        }),
      ),
      isAvailableWorldwide: z.boolean(),
      distributionMode: z.enum(['PUBLIC', 'PRIVATE']),
      distributionCountries: z.array(z.enum(['US', 'GB', 'CA', 'AU', 'IN'])),
      testingInstructions: text(limits.instructions),
      category: z.literal('HEALTH_AND_FITNESS'),
    }),
    privacyAndCompliance: z.strictObject({
      allowsPurchases: z.boolean(),
      usesPersonalInfo: z.boolean(),
      isChildDirected: z.boolean(),
      isExportCompliant: z.boolean(),
      containsAds: z.boolean(),
      usesHealthInfo: z.boolean(),
      locales: inEachLocale(
        z.strictObject({
          privacyPolicyUrl: z.url({ protocol: /^https$/u }),
          termsOfUseUrl: z.url({ protocol: /^https$/u }),
        }),
      ),
    }),
    permissions: z.array(z.strictObject({ name: z.enum(['alexa::alerts:reminders:skill:readwrite']) })),
    apis: z.strictObject({
      custom: z.strictObject({
        endpoint,
        interfaces: z.array(z.strictObject({ type: z.enum(['ALEXA_PRESENTATION_APL']) })),
      }),
    }),
    events: z.strictObject({
      endpoint,
      subscriptions: z.array(z.strictObject({ eventName: z.enum(['SKILL_DISABLED', 'SKILL_ENABLED']) })),
    }),
  }),
}) satisfies z.ZodType<v1.skill.Manifest.SkillManifestEnvelope>;

export type Manifest = z.infer<typeof manifestForm>['manifest'];
