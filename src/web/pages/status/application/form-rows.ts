import type { ApplicationForm } from '#domain/cases/events/application-form.ts';
import { writtenDate } from '../../../parts/words/written-date.ts';

export type Row = { readonly term: string; readonly says: string };
export type Rows = { readonly title: string; readonly rows: readonly Row[] };

const REASONS: Readonly<Record<ApplicationForm['urDecision']['reason'], string>> = {
  necessity: 'medical necessity',
  'information-missing': 'information was missing',
  network: 'the provider network',
  coverage: 'coverage',
  causation: 'whether the injury caused it',
  none: 'no reason given',
};

/** An application as filed, part by part; what was left empty is left out. */
export function rowsOfForm(form: ApplicationForm): readonly Rows[] {
  const { employee, claim, claimsAdministrator, physician, urDecision, signature } = form;
  const parts: readonly [string, readonly (readonly [string, string | null])[]][] = [
    [
      'Worker',
      [
        ['Name', `${employee.firstName} ${employee.lastName}`],
        ['Born', employee.birthDate === null ? null : writtenDate(employee.birthDate)],
        ['Sex', employee.sex],
        ['Address', employee.address],
        ['Telephone', employee.phone],
        ['Attorney', employee.attorney],
      ],
    ],
    [
      'Claim',
      [
        ['Number', claim.number],
        ['EAMS number', claim.eams],
        ['WCIS number', claim.wcis],
        ['Date of injury', writtenDate(form.dateOfInjury)],
        ['Employer', form.employer],
        ['Claims administrator', joined([claimsAdministrator.name, claimsAdministrator.contact])],
        ['Utilization review organization', form.utilizationReviewOrganization],
        ['Liability', form.liabilityDisputed ? 'disputed' : null],
      ],
    ],
    [
      'Treatment',
      [
        ['Review', form.reviewType],
        ['Physician who asked', joined([physician.name, physician.specialty, physician.group])],
        ['Diagnosis', joined([form.diagnosis.text, form.diagnosis.icd])],
        ...form.items.map((item, index) => [`Item ${index + 1}`, `${item.title}: ${item.decision}`] as const),
      ],
    ],
    [
      'UR decision',
      [
        ['Made', writtenDate(urDecision.made)],
        ['Served', urDecision.served === null ? null : joined([writtenDate(urDecision.served), urDecision.method])],
        ['Reason', REASONS[urDecision.reason]],
        ['Copy', urDecision.attached ? 'attached' : 'not attached'],
        ['Form to apply', urDecision.formProvided ? 'came with the decision' : 'not provided'],
        ['Formulary', urDecision.formularyOnly ? 'nothing else is in dispute' : null],
      ],
    ],
    [
      'Signature',
      [
        ['Signed', signature === null ? 'no' : `${signature.name} (${signature.by}), ${writtenDate(signature.on)}`],
        ['Consent to obtain records', form.consent ? 'given' : 'not given'],
        ['Designated before the UR decision', form.designatedBeforeUrDecision ? 'yes' : null],
        ['Emergency', form.emergency ? 'yes' : null],
      ],
    ],
  ];
  return parts.map(([title, rows]) => ({
    title,
    rows: rows.flatMap(([term, says]) => (says === null || says === '' ? [] : [{ term, says }])),
  }));
}

function joined(words: readonly (string | null)[]): string {
  return words.filter(Boolean).join(', ');
}
