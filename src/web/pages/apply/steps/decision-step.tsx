import { ChoiceAnswer } from '../fields/choice-answer.tsx';
import { METHODS, type Option, PLACES, REASONS, SPEEDS, YES_NO } from '../fields/options.ts';
import { TextAnswer } from '../fields/text-answer.tsx';
import type { Place } from '../application-draft.ts';
import { TimePanel } from '../time/time-panel.tsx';
import { timeToApply } from '../time/time-to-apply.ts';
import { DecisionCopy } from './decision-copy.tsx';
import type { StepProps } from './step-props.ts';

/** When and how the treatment was refused, why, and a copy of the decision. */
export function DecisionStep({ draft, answers, today }: StepProps) {
  const choice = (place: Place, label: string, options: readonly Option[], help?: string) => (
    <ChoiceAnswer
      name={place}
      label={label}
      options={options}
      value={answers.value(place)}
      error={answers.error(place)}
      onChange={value => answers.set(place, value)}
      {...(help === undefined ? {} : { help })}
    />
  );
  return (
    <>
      <p>
        You need the letter that refused or changed your treatment. It is called the{' '}
        <strong>utilization review decision</strong>.
      </p>
      <TextAnswer
        of={answers}
        place="form.urDecision.made"
        label="Date of the decision"
        help="It stands on the first page of the letter"
        type="date"
      />
      <TextAnswer
        of={answers}
        place="form.urDecision.served"
        label="Day it was sent to you"
        help="The postmark, or the date on the page called “proof of service”. Leave it empty if you do not know."
        type="date"
      />
      {choice('form.urDecision.method', 'How was it sent?', METHODS)}
      {answers.value('form.urDecision.method') === 'mail'
        ? choice(
            'form.urDecision.place',
            'Where was it mailed to?',
            PLACES,
            'Mail from outside the state takes longer, so the law gives more days',
          )
        : null}
      {choice(
        'form.urDecision.formProvided',
        'Did the application form come with it?',
        YES_NO,
        'The form called “DWC IMR”, with an envelope',
      )}
      <TimePanel time={timeToApply(draft, today)} today={today} />
      <h2>What the decision says</h2>
      {choice('form.urDecision.reason', 'What reason does the decision give?', REASONS)}
      {choice(
        'form.urDecision.formularyOnly',
        'Is it only about a drug on the state’s drug list?',
        YES_NO,
        'The list is called the formulary. If the decision does not name it, choose No.',
      )}
      {choice(
        'form.liabilityDisputed',
        'Does the claims administrator also say it does not have to pay for another reason?',
        YES_NO,
        'For example: it does not accept this part of the body, or the whole claim',
      )}
      {choice('form.reviewType', 'How fast must it be?', SPEEDS)}
      <DecisionCopy answers={answers} />
    </>
  );
}
