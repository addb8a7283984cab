/** What `--help` prints. */
export const usage = `npm run destroy -- [options]   Takes a stage down, after asking.

  --stage dev|prod       default dev; prod leaves its table
  --region REGION        as with deploy
  --profile NAME         a profile of your AWS configuration
  --yes                  do not ask
`;
