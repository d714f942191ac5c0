import type { ApplicationForm } from '../events/application-form.ts';
import { CaseParty, type PartyRole } from '../parties.ts';

/** Who has a part in a dispute, as far as the application names them. */
export function partiesOf(form: ApplicationForm): CaseParty[] {
  const { employee, employer, claimsAdministrator, utilizationReviewOrganization, physician } = form;
  const named: readonly (readonly [PartyRole, string | null, boolean])[] = [
    ['injured-worker', `${employee.firstName} ${employee.lastName}`, true],
    ['attorney', employee.attorney, true],
    ['employer', employer, false],
    ['claims-administrator', claimsAdministrator.name, false],
    ['utilization-review-organization', utilizationReviewOrganization, false],
    ['proposing-physician', physician.name, true],
    ['medical-group', physician.group, false],
  ];
  return named.flatMap(([role, name, person]) => (name === null ? [] : [CaseParty.parse({ role, name, person })]));
}
