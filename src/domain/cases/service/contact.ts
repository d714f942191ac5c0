import type { Source } from '#domain/law/source.ts';
import type { ApplicationForm } from '../events/application-form.ts';
import type { CaseEventOf } from '../events.ts';

export const source: Source = {
  cite: 'Code of Civil Procedure 1013(a)',
  says: 'paper served by mail goes to the address that whoever is served gave last',
};

type Correction = CaseEventOf<'contact-corrected'>['data'];

/** How one side of a dispute is reached: the name on letters, where they go, and where e-mail is read; null where none is known. */
export type Contact = { readonly name: string; readonly address: string | null; readonly email: string | null };

/** How somebody is reached, as the application says or as they corrected it last; null where the case has nobody of this part. */
export function contactOf(form: ApplicationForm, of: Correction['of']): Contact | null {
  const name = nameOf(form, of);
  if (name === null) return null;
  const address = of === 'worker' ? form.employee.address : form.addresses?.[of];
  return { name, address: address ?? null, email: form.emails?.[of] ?? null };
}

/** An application with the contact of one side put right; an address that was put down before is kept, for it still tells who somebody is. */
export function withContact(form: ApplicationForm, { of, address, email }: Correction): ApplicationForm {
  const before = contactOf(form, of)?.address ?? null;
  const formerAddresses = [...(form.formerAddresses ?? []), ...(before === null || before === address ? [] : [before])];
  const corrected = { ...form, emails: { ...form.emails, [of]: email }, formerAddresses };
  return of === 'worker'
    ? { ...corrected, employee: { ...form.employee, address } }
    : { ...corrected, addresses: { ...form.addresses, [of]: address } };
}

function nameOf({ employee, physician, claimsAdministrator }: ApplicationForm, of: Correction['of']): string | null {
  const names: Readonly<Record<Correction['of'], string | null>> = {
    worker: `${employee.firstName} ${employee.lastName}`,
    attorney: employee.attorney,
    physician: physician.name,
    'claims-administrator': claimsAdministrator.name,
  };
  return names[of];
}
