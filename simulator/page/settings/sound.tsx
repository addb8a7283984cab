import type { ClockMode } from '../../web/protocol';
import { choiceOf, silentBecause, valueOf } from '../voice/choice';
import type { Sound as Heard } from '../voice/use-sound';
import { Pick } from './pick';

interface Shown {
  readonly sound: Heard;
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly mode: ClockMode;
}

/** Off, the voice that comes along, or one of the browser's own. Each page has its own switch. */
export function Sound({ sound: { choice, choose, trouble }, voices, mode }: Shown) {
  const remark = choice.kind === 'off' ? null : (trouble ?? silentBecause[mode]);
  return (
    <fieldset class="setting">
      <legend>Sound</legend>
      <Pick
        label="Voice"
        value={valueOf(choice)}
        options={[
          { value: 'off', label: 'Off' },
          { value: 'offline', label: 'The offline voice' },
          ...voices.map(({ voiceURI, name }) => ({ value: `browser:${voiceURI}`, label: name })),
        ]}
        onPick={(value) => {
          choose(choiceOf(value));
        }}
      />
      {voices.length === 0 && <p class="quiet">The browser has no voices of its own.</p>}
      {remark !== null && (
        <p class="remark" role="status">
          {remark}
        </p>
      )}
    </fieldset>
  );
}
