import { stackOf } from '../../../../infra/stage';
import { page, retaining, type Failure } from './failure';

const secret = 'back-release/alexa-developer';

/** The rest of such a line, up to why it failed. */
const ofSkill = String.raw` +\| Alexa::ASK::Skill +\| \S+(?: \(\w+\))? `;

/** A line of the skill's own event. */
const skillFailed = `(?:CREATE|UPDATE)_FAILED${ofSkill}`;

/**
 * What can be wrong with the registration. The secret's texts are CloudFormation's; for what Alexa answers
 * Amazon documents no wording, so it is matched loosely, and its own words are always shown.
 */
export const skillFailures = [
  {
    kind: 'secret-missing',
    pattern:
      /Secrets Manager can.t find the specified secret|secret \S*alexa-developer\S* (?:was )?not found/iu,
    says: (_, { region }) =>
      `The secret ${secret} is not in ${region}. ${page('the-registrations-credentials')} says how to make it; it has to be in the same region. Without these credentials, see ${page('without-these-credentials')}.`,
  },
  {
    kind: 'secret-lacks-a-field',
    pattern: /Could not find a value associated with JSONKey/u,
    says: () =>
      `The secret ${secret} lacks a field. It needs clientId, clientSecret, refreshToken and vendorId, written exactly so; ${page('the-secret')} has the command.`,
  },
  {
    kind: 'secret-is-no-json',
    pattern: /Could not parse SecretString JSON/u,
    says: () =>
      `The secret ${secret} is no JSON object; ${page('the-secret')} has the command that makes it.`,
  },
  {
    kind: 'package-unreadable',
    pattern: new RegExp(
      `${skillFailed}(?=.*(?:\\bs3\\b|bucket|package|GetObject|AssumeRole|assume the))(?=.*(?:denied|forbidden|\\b403\\b|not authori[sz]ed|unauthori[sz]ed|assume))(.+)`,
      'iu',
    ),
    says: (reason) =>
      `Alexa cannot read the skill's package with the role that it was given: ${reason} A role that was just made may take a minute until it is known everywhere. If it stays so, infra/skill-stack.ts has what the role may do; ${page('without-these-credentials')} is a way round it.`,
  },
  {
    kind: 'vendor-refused',
    pattern: new RegExp(`${skillFailed}(.*vendor.*)`, 'iu'),
    says: (reason) =>
      `Alexa does not take the vendor id: ${reason} Compare vendorId in the secret ${secret} with the one that ${page('the-vendor-id')} shows how to find.`,
  },
  {
    kind: 'login-refused',
    pattern: new RegExp(
      `${skillFailed}(.*(?:invalid_grant|invalid_client|refresh.?token|access token|unauthori[sz]ed|\\b401\\b|client.?(?:id|secret|authentication)).*)`,
      'iu',
    ),
    says: (reason) =>
      `Login with Amazon refuses the registration's credentials: ${reason} The refresh token is wrong or was taken back, or belongs to another client id. Make a new one (${page('the-refresh-token')}) and put it in the secret ${secret}.`,
  },
  {
    kind: 'skill-refused',
    // What CloudFormation may not do for it is the account's.
    pattern: new RegExp(`${skillFailed}(?!.*not authorized to perform: )(.+)`, 'u'),
    says: (reason) =>
      `Alexa refuses the skill: ${reason} npm run certify checks the manifest and the models here; they come from interaction-model/.`,
  },
  {
    kind: 'skill-not-deleted',
    pattern: new RegExp(`DELETE_FAILED${ofSkill}(.+)`, 'u'),
    says: (reason, place) =>
      `The skill could not be deleted: ${reason} CloudFormation logs in with the secret ${secret} for it: if that is gone or its login is refused, mend it (${page('the-secret')}). ` +
      `Or leave the skill out with ${retaining(stackOf(place.stage, 'Skill'), 'Skill', place)} and delete it in the developer console.`,
  },
] as const satisfies readonly Failure[];
