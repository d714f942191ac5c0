import { BoxAnswer } from '../fields/box-answer.tsx';
import { ChoiceAnswer } from '../fields/choice-answer.tsx';
import { SIGNERS } from '../fields/options.ts';
import { TextAnswer } from '../fields/text-answer.tsx';
import type { Place } from '../application-draft.ts';
import { TimePanel } from '../time/time-panel.tsx';
import { timeToApply } from '../time/time-to-apply.ts';
import { AnswersReview } from './answers-review.tsx';
import type { StepProps } from './step-props.ts';

/** Everything once more, the consent, and the signature. */
export function SignStep({ draft, answers, today, go }: StepProps) {
  const box = (place: Place, label: string) => (
    <BoxAnswer
      name={place}
      label={label}
      value={answers.value(place)}
      error={answers.error(place)}
      onChange={value => answers.set(place, value)}
    />
  );
  const by = answers.value('form.signature.by');
  return (
    <>
      <AnswersReview draft={draft} go={go} />
      <TimePanel time={timeToApply(draft, today)} today={today} />
      <h2>Sign</h2>
      {box(
        'form.consent',
        'My medical records may be obtained and given to the doctor who reviews this decision, and I ask for that review.',
      )}
      <ChoiceAnswer
        name="form.signature.by"
        label="Who signs?"
        options={SIGNERS}
        value={by}
        error={answers.error('form.signature.by')}
        onChange={value => answers.set('form.signature.by', value)}
      />
      {by === 'agent'
        ? box('form.designatedBeforeUrDecision', 'The worker named me before the decision was made')
        : null}
      {by === 'provider' ? box('form.emergency', 'The treatment was given in an emergency') : null}
      <TextAnswer
        of={answers}
        place="form.signature.name"
        label="Full name, as your signature"
        help="Typing it signs the application"
      />
      <TextAnswer of={answers} place="form.signature.on" label="Date" type="date" />
    </>
  );
}
