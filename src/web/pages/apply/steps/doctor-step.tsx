import { TextAnswer } from '../fields/text-answer.tsx';
import { useApplyWords } from '../words/use-apply-words.ts';
import type { StepProps } from './step-props.ts';

/** Who asked for the treatment, who refused it, and for what condition it is. */
export function DoctorStep({ answers }: StepProps) {
  const { doctor: words } = useApplyWords();
  return (
    <>
      <h2>{words.doctor}</h2>
      <TextAnswer of={answers} place="form.physician.name" />
      <TextAnswer of={answers} place="form.physician.specialty" />
      <TextAnswer of={answers} place="form.physician.group" />
      <TextAnswer of={answers} place="form.diagnosis.text" lines={2} />
      <TextAnswer of={answers} place="form.diagnosis.icd" />
      <h2>{words.administrator}</h2>
      <TextAnswer of={answers} place="form.claimsAdministrator.name" />
      <TextAnswer of={answers} place="form.claimsAdministrator.contact" lines={2} />
      <TextAnswer of={answers} place="form.utilizationReviewOrganization" />
    </>
  );
}
