import { ChoiceAnswer } from '../fields/choice-answer.tsx';
import { TextAnswer } from '../fields/text-answer.tsx';
import type { StepProps } from './step-props.ts';

/** The injured worker, the claim and the employer. */
export function PersonStep({ answers }: StepProps) {
  return (
    <>
      <p>The injured worker, also when somebody else fills this in.</p>
      <TextAnswer of={answers} place="form.employee.firstName" label="First name" autoComplete="given-name" />
      <TextAnswer of={answers} place="form.employee.lastName" label="Last name" autoComplete="family-name" />
      <TextAnswer
        of={answers}
        place="form.claim.number"
        label="Claim number"
        help="It stands on the decision, often next to “Claim” or “Claim #”"
      />
      <TextAnswer
        of={answers}
        place="form.dateOfInjury"
        label="Date of injury"
        help="If it came over time: the last day of it"
        type="date"
      />
      <TextAnswer of={answers} place="form.employer" label="Employer (if you like)" autoComplete="organization" />
      <TextAnswer
        of={answers}
        place="form.employee.birthDate"
        label="Date of birth (if you like)"
        type="date"
        autoComplete="bday"
      />
      <ChoiceAnswer
        name="form.employee.sex"
        label="Sex (if you like)"
        options={[
          { value: 'female', says: 'Female' },
          { value: 'male', says: 'Male' },
        ]}
        value={answers.value('form.employee.sex')}
        error={answers.error('form.employee.sex')}
        onChange={value => answers.set('form.employee.sex', value)}
      />
      <ChoiceAnswer
        name="form.employee.language"
        label="Language of the decision’s first page (if you like)"
        help="A page in plain words comes before the decision: English, or Spanish and English"
        options={[
          { value: 'en', says: 'English' },
          { value: 'es', says: 'Español' },
        ]}
        value={answers.value('form.employee.language')}
        error={answers.error('form.employee.language')}
        onChange={value => answers.set('form.employee.language', value)}
      />
      <TextAnswer
        of={answers}
        place="form.employee.address"
        label="Address (if you like)"
        help="Letters about the review go there"
        lines={2}
        autoComplete="street-address"
      />
      <TextAnswer of={answers} place="form.employee.phone" label="Phone (if you like)" type="tel" autoComplete="tel" />
      <TextAnswer of={answers} place="form.employee.attorney" label="Your attorney (if you have one)" lines={2} />
      <TextAnswer of={answers} place="form.claim.eams" label="EAMS case number (if there is one)" />
      <TextAnswer of={answers} place="form.claim.wcis" label="WCIS number (if there is one)" />
    </>
  );
}
