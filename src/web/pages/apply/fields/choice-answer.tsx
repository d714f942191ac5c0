import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import type { Option } from './options.ts';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

/** A choice of one; nothing is chosen until somebody does. */
export function ChoiceAnswer({ name, label, help, options, value, error, onChange }: Props) {
  const isPair = options.length === 2 && options.every(each => each.means === undefined);
  return (
    <RadioGroup
      className={isPair ? 'choice pair' : 'choice'}
      name={name}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      value={value === '' ? null : value}
      onChange={onChange}
    >
      <Label>{label}</Label>
      {help ? (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      ) : null}
      <FieldError className="field-error">{error}</FieldError>
      <div className="choice-options">
        {options.map(each => (
          <Radio key={each.value} value={each.value} className="choice-option">
            <span className="choice-mark" aria-hidden="true" />
            <span>
              <span className="choice-word">{each.says}</span>
              {each.means === undefined ? null : <span className="choice-meaning">{each.means}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
