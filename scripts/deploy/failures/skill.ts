import { page, type Failure } from './failure';

const secret = 'back-release/alexa-developer';

/** A line of the skill's own event, up to why it failed. */
const skillFailed = String.raw`(?:CREATE|UPDATE)_FAILED +\| Alexa::ASK::Skill +\| \S+(?: \(\w+\))? `;

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
    pattern: new RegExp(`${skillFailed}(.+)`, 'u'),
    says: (reason) =>
      `Alexa refuses the skill: ${reason} npm run certify checks the manifest and the models here; they come from interaction-model/.`,
  },
] as const satisfies readonly Failure[];
