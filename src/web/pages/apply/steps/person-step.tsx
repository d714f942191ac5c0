import { PlaceChoice } from '../fields/place-choice.tsx';
import { TextAnswer } from '../fields/text-answer.tsx';
import { useApplyWords } from '../words/use-apply-words.ts';
import type { StepProps } from './step-props.ts';

/** The injured worker, the claim and the employer. */
export function PersonStep({ answers }: StepProps) {
  const { you } = useApplyWords();
  return (
    <>
      <p>{you.opening}</p>
      <TextAnswer of={answers} place="form.employee.firstName" autoComplete="given-name" />
      <TextAnswer of={answers} place="form.employee.lastName" autoComplete="family-name" />
      <TextAnswer of={answers} place="form.claim.number" />
      <TextAnswer of={answers} place="form.dateOfInjury" type="date" />
      <TextAnswer of={answers} place="form.employer" autoComplete="organization" />
      <TextAnswer of={answers} place="form.employee.birthDate" type="date" autoComplete="bday" />
      <PlaceChoice of={answers} place="form.employee.sex" question="sexes" />
      <PlaceChoice of={answers} place="form.employee.language" question="languages" />
      <TextAnswer of={answers} place="form.employee.address" lines={2} autoComplete="street-address" />
      <TextAnswer of={answers} place="form.employee.phone" type="tel" autoComplete="tel" />
      <TextAnswer of={answers} place="form.employee.attorney" lines={2} />
      <TextAnswer of={answers} place="form.claim.eams" />
      <TextAnswer of={answers} place="form.claim.wcis" />
    </>
  );
}
