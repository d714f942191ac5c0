import { PlaceChoice } from '../fields/place-choice.tsx';
import { TextAnswer } from '../fields/text-answer.tsx';
import { TimePanel } from '../time/time-panel.tsx';
import { timeToApply } from '../time/time-to-apply.ts';
import { useApplyWords } from '../words/use-apply-words.ts';
import { DecisionCopy } from './decision-copy.tsx';
import type { StepProps } from './step-props.ts';

/** When and how the treatment was refused, why, and a copy of the decision. */
export function DecisionStep({ draft, answers, today }: StepProps) {
  const { decision } = useApplyWords();
  return (
    <>
      <p>
        {decision.opening} <strong lang="en">{decision.letter}</strong>.
      </p>
      <TextAnswer of={answers} place="form.urDecision.made" type="date" />
      <TextAnswer of={answers} place="form.urDecision.served" type="date" />
      <PlaceChoice of={answers} place="form.urDecision.method" question="methods" />
      {answers.value('form.urDecision.method') === 'mail' ? (
        <PlaceChoice of={answers} place="form.urDecision.place" question="places" />
      ) : null}
      <PlaceChoice of={answers} place="form.urDecision.formProvided" question="yesNo" />
      <TimePanel time={timeToApply(draft, today)} today={today} />
      <h2>{decision.says}</h2>
      <PlaceChoice of={answers} place="form.urDecision.reason" question="reasons" />
      <PlaceChoice of={answers} place="form.urDecision.formularyOnly" question="yesNo" />
      <PlaceChoice of={answers} place="form.liabilityDisputed" question="yesNo" />
      <PlaceChoice of={answers} place="form.reviewType" question="speeds" />
      <DecisionCopy answers={answers} />
    </>
  );
}
