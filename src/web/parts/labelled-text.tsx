import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

export type KeyPress = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean };

type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  /** What is wrong with the value; stays until the caller takes it away, so that nothing moves under the pointer. */
  readonly error?: string | undefined;
  /** Stands beside the label: what can be done with the field as a whole. */
  readonly aside?: ReactNode;
  readonly lines?: number;
  readonly type?: 'text' | 'password' | 'date' | 'tel';
  readonly autoComplete?: string;
  readonly className?: string;
  readonly onKeyDown?: (event: KeyPress) => void;
};

/** A labelled text field of one or more lines with its help and its error. */
export function LabelledText(props: Props) {
  const {
    name,
    label,
    value,
    onChange,
    help,
    error,
    aside,
    lines,
    type = 'text',
    autoComplete = 'off',
    className = '',
  } = props;
  return (
    <TextField
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={`field ${className}`}
      {...{ name, value, onChange, type, autoComplete }}
      {...(props.onKeyDown ? { onKeyDown: props.onKeyDown } : {})}
    >
      <span className="field-head">
        <Label>{label}</Label>
        {aside}
      </span>
      {help ? (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      ) : null}
      <FieldError className="field-error">{error}</FieldError>
      {lines ? <TextArea rows={lines} /> : <Input />}
    </TextField>
  );
}
