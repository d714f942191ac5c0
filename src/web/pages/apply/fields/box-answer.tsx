type Props = {
  readonly name: string;
  readonly label: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: 'yes' | 'no') => void;
};

/** A box to tick: `yes` or `no`. */
export function BoxAnswer({ name, label, error, value, onChange }: Props) {
  return (
    <div className="field box">
      {error === undefined ? null : (
        <p className="field-error" id={`${name} error`.replaceAll(/[ .]/g, '-')}>
          {error}
        </p>
      )}
      <label>
        <input
          type="checkbox"
          name={name}
          checked={value === 'yes'}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${name} error`.replaceAll(/[ .]/g, '-')}
          onChange={event => onChange(event.target.checked ? 'yes' : 'no')}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
