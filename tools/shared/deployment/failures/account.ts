import { page, type Failure } from './failure';

/** The account, its credentials and rights. The texts were taken from the pinned CDK, on a fake of AWS. */
export const accountFailures = [
  {
    kind: 'credentials-expired',
    // Comes with "Unable to resolve AWS account", so it has to be looked for first.
    pattern:
      /expired AWS credentials|ExpiredToken|security token included in the request is expired|SSO session .* has expired|Token is expired|Your session has expired/iu,
    says: (_, { profile }) =>
      `Your AWS credentials have expired. Sign in again (aws sso login${profile === null ? '' : ` --profile ${profile}`}, or get new keys).`,
  },
  {
    kind: 'no-credentials',
    pattern:
      /Unable to resolve AWS account|no credentials have been configured|Could not load credentials from any providers/iu,
    says: (_, { profile }) =>
      profile === null
        ? `There are no AWS credentials here that work, or AWS cannot be reached. ${page('your-aws-account')} says how to get some; aws sts get-caller-identity shows whose they are. With named profiles, add --profile NAME.`
        : `The profile "${profile}" gives no AWS credentials that work, or AWS cannot be reached. aws sts get-caller-identity --profile ${profile} shows whose they are; ${page('your-aws-account')} says how to get some.`,
  },
  {
    kind: 'other-account',
    pattern: /but the current credentials are for (\d{12})/u,
    says: (account) =>
      `The credentials are for the account ${account}, and these stacks for another one. Choose the right ones with --profile.`,
  },
  {
    kind: 'not-bootstrapped',
    pattern:
      /SSM parameter \S+ not found in aws:\/\/\d{12}\/\S+ Has the environment been bootstrapped|No bucket named '[^']+'\. Is account \d{12} bootstrapped|bootstrap stack version '\d+', found '\d+' in aws:\/\/\d{12}\/\S+/u,
    says: (_, { region }) =>
      `CDK's own stack, CDKToolkit, is missing or too old in ${region}, and making it did not help. Look at it in the CloudFormation console; if it is broken, delete it.`,
  },
  {
    kind: 'not-allowed',
    pattern: /not authorized to perform: ([\w-]+:\w+)/u,
    says: (action) =>
      `Your AWS credentials may not do ${action}. Ask whoever runs the account for that right, or use credentials that have it; ${page('your-aws-account')} lists what is needed.`,
  },
  {
    kind: 'unreachable',
    pattern: /getaddrinfo (?:ENOTFOUND|EAI_AGAIN) \S+|connect ECONNREFUSED|ENETUNREACH|ETIMEDOUT/u,
    says: () => 'AWS cannot be reached from here. Check the network, and a proxy if there is one.',
  },
] as const satisfies readonly Failure[];
