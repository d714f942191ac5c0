import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Outcome } from '#domain/determinations/determination.ts';
import { OUTCOME_WORDS } from '../../../parts/words/case-words.ts';

const MEANING: Record<Outcome, string> = {
  upheld: 'Not medically necessary: the denial stands',
  overturned: 'Medically necessary: the denial is reversed',
};

type Props = {
  readonly outcome: Outcome | null;
  readonly choose: (outcome: Outcome) => void;
  readonly error: string | undefined;
};

/** Upheld or overturned, set alike; none is chosen until the reviewer does. */
export function OutcomeChoice({ outcome, choose, error }: Props) {
  return (
    <RadioGroup
      className="choice"
      name="outcome"
      isInvalid={error !== undefined}
      validationBehavior="aria"
      value={outcome}
      onChange={next => choose(Outcome.parse(next))}
      orientation="horizontal"
    >
      <Label>Outcome</Label>
      <FieldError className="field-error">{error}</FieldError>
      <div className="choice-options">
        {Outcome.options.map(each => (
          <Radio key={each} value={each} className="choice-option">
            <span className="choice-mark" aria-hidden="true" />
            <span>
              <span className="choice-word">{OUTCOME_WORDS[each]}</span>
              <span className="choice-meaning">{MEANING[each]}</span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
