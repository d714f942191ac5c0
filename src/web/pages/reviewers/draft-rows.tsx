import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { LabelledText } from '../../parts/labelled-text.tsx';
import type { DraftRow } from './reviewer-draft.ts';
import type { RowField, RowPart } from './row-fields.ts';

type Props = {
  readonly part: RowPart;
  /** A new row. */
  readonly empty: DraftRow;
  readonly rows: readonly DraftRow[];
  readonly errors: Readonly<Record<string, string>>;
  readonly change: (rows: readonly DraftRow[]) => void;
};

/** The rows of one part of the form: added, changed, taken away. */
export function DraftRows({ part: { name, title, lead, one, fields }, empty, rows, errors, change }: Props) {
  return (
    <fieldset className="draft-rows">
      <legend>{title}</legend>
      <p className="field-help">{lead}</p>
      {rows.map((row, index) => (
        <fieldset className="draft-row" key={`${name} ${index}`} aria-label={`${one} ${index + 1}`}>
          {fields.map(field => (
            <Field
              key={field.name}
              field={field}
              name={`${name}.${index}.${field.name}`}
              value={row[field.name] ?? ''}
              error={errors[`${name}.${index}.${field.name}`]}
              onChange={value =>
                change(rows.map((each, at) => (at === index ? { ...each, [field.name]: value } : each)))
              }
            />
          ))}
          <Button
            className="button quiet-button"
            aria-label={`Take away ${one} ${index + 1}`}
            onPress={() => change(rows.filter((_, at) => at !== index))}
          >
            Take away
          </Button>
        </fieldset>
      ))}
      <Button className="button" onPress={() => change([...rows, empty])}>
        Add {/^[aeiou]/.test(one) ? 'an' : 'a'} {one}
      </Button>
    </fieldset>
  );
}

type FieldProps = {
  readonly field: RowField;
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

function Field({ field: { label, kind }, name, value, error, onChange }: FieldProps) {
  return typeof kind === 'string' ? (
    <LabelledText name={name} label={label} type={kind} {...{ value, error, onChange }} />
  ) : (
    <Select label={label} options={kind} {...{ name, value, error, onChange }} />
  );
}

/** One of a few values, with what is wrong about it. */
export function Select({
  label,
  options,
  name,
  value,
  error,
  onChange,
}: Omit<FieldProps, 'field'> & {
  readonly label: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}) {
  const id = useId();
  const said = `${id}-said`;
  // What a file brought in may be none of the few: it is shown as it is.
  const all = options.some(([each]) => each === value) ? options : [[value, value] as const, ...options];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {error === undefined ? null : (
        <p className="field-error" id={said}>
          {error}
        </p>
      )}
      <select
        id={id}
        name={name}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : said}
        onChange={({ target }) => onChange(target.value)}
      >
        {all.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
