import { useId } from 'react';
import { LabelledText } from '../../../parts/labelled-text.tsx';
import type { FormField, Option } from './form-field.ts';

type Props = {
  readonly field: FormField;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly error: string | undefined;
};

/** One field of an event's form, drawn by what it asks for. */
export function EventField({ field, value, change, error }: Props) {
  const { name, hint, control } = field;
  const label = field.optional === true ? `${field.label} (if known)` : field.label;
  if (control === 'line' || control === 'lines') {
    const title = field.name === 'why' ? `${field.label} (optional)` : label;
    return (
      <LabelledText
        {...{ name, value, error }}
        label={title}
        onChange={change}
        {...(hint === undefined ? {} : { help: hint })}
        {...(control === 'lines' ? { lines: name === 'text' ? 8 : 2 } : {})}
      />
    );
  }
  if (control === 'yes') return <Yes {...{ field, value, change }} />;
  if (control === 'choice' || control === 'several') {
    return <Choices {...{ field, value, change, error }} options={field.options} isMany={control === 'several'} />;
  }
  return <Plain {...{ field, value, change, error, label }} />;
}

function Plain({ field, value, change, error, label }: Props & { readonly label: string }) {
  const id = useId();
  const described = { 'aria-describedby': `${id}hint ${id}error`, 'aria-invalid': error !== undefined };
  const shared = { id, name: field.name, value, ...described };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Hint id={id} hint={field.hint} error={error} />
      {field.control === 'select' || field.control === 'count' ? (
        <select {...shared} onChange={event => change(event.target.value)}>
          <option value="">{field.optional === true ? 'Not known' : 'Choose'}</option>
          {field.options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={field.control === 'time' ? 'time' : 'date'}
          autoComplete="off"
          onChange={event => change(event.target.value)}
        />
      )}
    </div>
  );
}

type ChoicesProps = Props & { readonly options: readonly Option[]; readonly isMany: boolean };

function Choices({ field, value, change, error, options, isMany }: ChoicesProps) {
  const id = useId();
  const ticked = value.split(' ').filter(Boolean);
  const toggled = (each: string) =>
    (ticked.includes(each) ? ticked.filter(one => one !== each) : [...ticked, each]).join(' ');
  return (
    <fieldset className="field ticks" aria-describedby={`${id}hint ${id}error`}>
      <legend>{field.label}</legend>
      <Hint id={id} hint={field.hint} error={error} />
      {options.map(option => (
        <label key={option.value} className="tick">
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={field.name}
            value={option.value}
            checked={ticked.includes(option.value)}
            onChange={() => change(isMany ? toggled(option.value) : option.value)}
          />
          <span>
            {option.label}
            {option.hint === undefined ? null : <span className="tick-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Yes({ field, value, change }: Omit<Props, 'error'>) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        name={field.name}
        checked={value === 'yes'}
        onChange={event => change(event.target.checked ? 'yes' : '')}
      />
      <span>{field.label}</span>
    </label>
  );
}

type HintProps = { readonly id: string; readonly hint: string | undefined; readonly error: string | undefined };

function Hint({ id, hint, error }: HintProps) {
  return (
    <>
      <span className="field-help" id={`${id}hint`}>
        {hint}
      </span>
      <span className={error === undefined ? '' : 'field-error'} id={`${id}error`}>
        {error}
      </span>
    </>
  );
}
