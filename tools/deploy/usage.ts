/** What `--help` prints. */
export const usage = `npm run deploy -- [options]    Brings the coach and its skill up, or up to date.

  --stage dev|prod       default dev; prod protects its table
  --region REGION        us-east-1, eu-west-1, us-west-2 or ap-northeast-1;
                         default AWS_REGION, AWS_DEFAULT_REGION, else us-east-1
  --alarm-email ADDRESS  who is told when something is wrong; kept until another is given;
                         none for nobody
  --skill-id ID          answer this skill, made in the developer console or with ask, and register none
  --new-skill            register a skill although the coach answers another one
  --profile NAME         a profile of your AWS configuration

docs/deploy.md has the whole way. Running it again is always safe.
`;
