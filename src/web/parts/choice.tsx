type Props = {
  readonly label: string;
  readonly value: string;
  /** Values with their words. */
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
  /** Words for no choice; null where one is always made. */
  readonly none?: string | null;
};

/** A filter of a list: one of a few values, or none. */
export function Choice({ label, value, options, choose, none = 'All' }: Props) {
  return (
    <label className="filter">
      <span>{label}</span>
      <select value={value} onChange={event => choose(event.target.value)}>
        {none === null ? null : <option value="">{none}</option>}
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
