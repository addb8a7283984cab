interface Option {
  readonly value: string;
  readonly label: string;
}

interface Shown {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onPick: (value: string) => void;
}

/** A labelled choice of one. */
export function Pick({ label, value, options, onPick }: Shown) {
  return (
    <label class="pick">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          onPick(currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
