import type { Household as Shown, HouseholdAsked } from '../../web/protocol';
import { setHousehold, type Outcome } from '../link/requests';
import { Pick } from './pick';

const same = (value: string) => ({ value, label: value });

const deviceNames: Readonly<Record<string, string>> = { dot: 'Echo Dot', show: 'Echo Show' };

interface Chosen {
  readonly household: Shown;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** Which device stands there, what it speaks, and whose voice it hears. */
export function Household({ household, onOutcome }: Chosen) {
  const ask = (asked: HouseholdAsked): void => {
    void setHousehold(asked).then(onOutcome);
  };
  return (
    <fieldset class="setting">
      <legend>Household</legend>
      <Pick
        label="Device"
        value={household.device}
        options={household.devices.map((value) => ({ value, label: deviceNames[value] ?? value }))}
        onPick={(device) => {
          ask({ device });
        }}
      />
      <Pick
        label="Locale"
        value={household.locale}
        options={household.locales.map(same)}
        onPick={(locale) => {
          ask({ locale });
        }}
      />
      <Pick
        label="Who speaks"
        value={household.speaker}
        options={household.people.map(({ id, name }) => ({ value: id, label: name }))}
        onPick={(speaker) => {
          ask({ speaker });
        }}
      />
    </fieldset>
  );
}
