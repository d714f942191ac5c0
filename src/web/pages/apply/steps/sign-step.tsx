import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../../session-client.ts';
import type { Place } from '../application-draft.ts';
import { BoxAnswer } from '../fields/box-answer.tsx';
import { PlaceChoice } from '../fields/place-choice.tsx';
import { TextAnswer } from '../fields/text-answer.tsx';
import { TimePanel } from '../time/time-panel.tsx';
import { timeToApply } from '../time/time-to-apply.ts';
import { useApplyWords } from '../words/use-apply-words.ts';
import { AnswersReview } from './answers-review.tsx';
import type { StepProps } from './step-props.ts';

/** Everything once more, the consent, and the signature. */
export function SignStep({ draft, answers, today, go }: StepProps) {
  const { fields, sign } = useApplyWords();
  const { data: session } = useQuery(sessionQuery);
  const box = (place: Place) => (
    <BoxAnswer
      name={place}
      label={fields[place].label}
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
      <h2>{sign.sign}</h2>
      {box('form.consent')}
      <PlaceChoice of={answers} place="form.signature.by" question="signers" />
      {by === 'agent' ? box('form.designatedBeforeUrDecision') : null}
      {by === 'provider' ? box('form.emergency') : null}
      <TextAnswer of={answers} place="form.signature.name" />
      <TextAnswer of={answers} place="form.signature.on" type="date" />
      {session?.account ? null : <TextAnswer of={answers} place="accountEmail" autoComplete="email" />}
    </>
  );
}
