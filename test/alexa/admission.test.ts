import { admit, RequestRefused, settingsIn } from '../../lambda/alexa/admission';
import { envelope, launch, skillId } from './requests';

const settings = { skillId, tableName: 'notes' };

describe('the settings', () => {
  it('are the id of the skill and the name of the table', () => {
    expect(settingsIn({ SKILL_ID: skillId, TABLE_NAME: 'notes', HOME: '/' })).toEqual(settings);
  });

  it.each([
    ['no skill id', { TABLE_NAME: 'notes' }],
    ['the skill id of a stack that has none yet', { SKILL_ID: 'UNSET', TABLE_NAME: 'notes' }],
    ['an empty skill id', { SKILL_ID: '', TABLE_NAME: 'notes' }],
    ['no table', { SKILL_ID: skillId }],
  ])('refuse everything with %s', (_, env) => {
    expect(() => settingsIn(env)).toThrow(RequestRefused);
  });
});

describe('a request', () => {
  it('of the skill comes in', () => {
    expect(() => {
      admit(envelope(launch()), settings);
    }).not.toThrow();
  });

  it.each([
    ['of another skill', envelope(launch(), { applicationId: 'amzn1.ask.skill.other' })],
    ['of a skill without an id', envelope(launch(), { applicationId: '' })],
    ['without a context', { version: '1.0', request: launch() }],
    ['that is no object', 'open sesame'],
    ['that is nothing', null],
  ])('%s is refused', (_, request) => {
    expect(() => {
      admit(request, settings);
    }).toThrow(RequestRefused);
  });
});
