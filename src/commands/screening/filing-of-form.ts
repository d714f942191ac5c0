import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { ApplicationForm } from '#domain/cases/events/application-form.ts';
import type { Filing } from '#domain/eligibility/duplicates/filing.ts';

/** An application as it is compared with others, by what its form says. */
export function filingOf(id: string, received: CivilDate | null, form: ApplicationForm): Filing {
  const { claim, employee, dateOfInjury, urDecision, physician, items } = form;
  return {
    id,
    received,
    claim: {
      number: claim.number,
      birthDate: employee.birthDate,
      lastName: employee.lastName,
      firstName: employee.firstName,
    },
    dateOfInjury,
    urDecisionMade: urDecision.made,
    physician: physician.name,
    items: items.map(({ title }) => title),
  };
}
