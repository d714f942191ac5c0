import { TextAnswer } from '../fields/text-answer.tsx';
import type { StepProps } from './step-props.ts';

/** Who asked for the treatment, who refused it, and for what condition it is. */
export function DoctorStep({ answers }: StepProps) {
  return (
    <>
      <h2>Your doctor</h2>
      <TextAnswer
        of={answers}
        place="form.physician.name"
        label="Doctor who asked for the treatment"
        help="The name on the request for authorization"
      />
      <TextAnswer of={answers} place="form.physician.specialty" label="Specialty (if you know it)" />
      <TextAnswer of={answers} place="form.physician.group" label="Clinic or group (if you know it)" />
      <TextAnswer
        of={answers}
        place="form.diagnosis.text"
        label="Diagnosis (if you know it)"
        help="What the treatment is for"
        lines={2}
      />
      <TextAnswer of={answers} place="form.diagnosis.icd" label="ICD code (if you know it)" />
      <h2>The claims administrator</h2>
      <TextAnswer
        of={answers}
        place="form.claimsAdministrator.name"
        label="Claims administrator"
        help="The insurer or company that handles your claim"
      />
      <TextAnswer
        of={answers}
        place="form.claimsAdministrator.contact"
        label="Address or phone (if you know it)"
        lines={2}
      />
      <TextAnswer
        of={answers}
        place="form.utilizationReviewOrganization"
        label="Company that made the decision, if another (if you know it)"
      />
    </>
  );
}
