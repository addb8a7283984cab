/**
 * What people say for Amazon's built-in intents when the model gives no sample of its own.
 * Source: the utterances listed with each standard built-in intent in Amazon's Alexa Skills Kit reference.
 * A sample of the model goes before any of these. Left out: "right" for a yes, which is a side here.
 */
export const builtInUtterances: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.YesIntent': ['yes', 'yes please', 'sure', 'yeah', 'yep', 'yup', 'correct', 'of course'],
  'AMAZON.NoIntent': ['no', 'no thanks', 'no thank you', 'nope', 'nah', 'not really'],
  'AMAZON.StopIntent': ['stop', 'off', 'shut up', 'quit', 'end', 'i am done', 'goodbye', 'bye'],
  'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it', 'cancel that'],
  'AMAZON.HelpIntent': ['help', 'help me', 'can you help me', 'what can i say', 'what can you do'],
  'AMAZON.PauseIntent': ['pause', 'pause that', 'hold on', 'wait'],
  'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going', 'carry on', 'go on'],
  'AMAZON.NextIntent': ['next', 'skip', 'skip forward', 'skip this', 'next one'],
  'AMAZON.PreviousIntent': ['go back', 'back', 'previous', 'skip back', 'back up'],
  'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that', 'again', 'pardon', 'what did you say'],
  'AMAZON.StartOverIntent': ['start over', 'restart', 'start again', 'from the beginning'],
  'AMAZON.NavigateHomeIntent': ['go home', 'home', 'go to the home screen'],
  'AMAZON.MoreIntent': ['more', 'tell me more'],
  'AMAZON.SelectIntent': ['select this', 'choose this one'],
};

export const fallbackIntent = 'AMAZON.FallbackIntent';
