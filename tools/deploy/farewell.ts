import { commandFor } from '../shared/deployment/again';
import type { SkillId } from '../shared/deployment/place';
import type { AlarmMail, DeployOptions } from './options';
import type { Outputs } from './outputs';

/** What to do next, once everything is up. */
export function farewell(options: DeployOptions, id: SkillId, coach: Outputs): string {
  const dashboard = coach['DashboardUrl'];
  const paragraphs = [
    `It is up: the stage ${options.stage} in ${options.region} answers the skill ${id}.`,
    options.skill.kind === 'given' ? pointing(coach) : null,
    hearing(id),
    dashboard === undefined ? null : `How it is doing: ${dashboard}`,
    alarms(options.alarmMail),
    `To undo all of it: ${commandFor('destroy', options)}`,
  ];
  return `\n${paragraphs.filter((paragraph) => paragraph !== null).join('\n\n')}\n`;
}

function alarms(mail: AlarmMail): string | null {
  switch (mail.kind) {
    case 'as before':
      return null;
    case 'nobody':
      return 'Alarms are mailed to nobody; the dashboard shows them.';
    case 'to':
      return `Alarms go to ${mail.address} once you have followed the link in the mail that AWS sends there.`;
  }
}

const hearing = (id: SkillId): string =>
  [
    'Say to your Echo: "Alexa, open back release".',
    'It answers when',
    '  - the Echo is signed in with the Amazon account of your developer account,',
    '  - its language is English (US, UK, CA, AU or IN),',
    '  - testing is switched to "Development" at',
    `    https://developer.amazon.com/alexa/console/ask/test/${id}/development/en_US/`,
  ].join('\n');

/** A skill that was made by hand has to be pointed at the function by hand. */
const pointing = ({ FunctionArn = 'FUNCTION-ARN' }: Outputs): string =>
  [
    `The skill's endpoint has to be ${FunctionArn}`,
    'The package that has it, to hand to Amazon:',
    `  npm run skill-package -- --endpoint ${FunctionArn}`,
    'Hand its manifest over with ask smapi: the developer console has no skill events, so notes of people who disable a skill made there alone would stay until they expire. docs/deploy.md#without-these-credentials has the commands.',
  ].join('\n');
