import { banner } from './banner.ts';
import { birthDate } from './numbers/birth-date.ts';
import { claimNumber } from './numbers/claim-number.ts';
import { eMail } from './contacts/e-mail.ts';
import { facility } from './firms/facility.ts';
import { formField } from './names/form-field.ts';
import { initials } from './names/initials.ts';
import { licenceNumber } from './numbers/licence-number.ts';
import { loneName } from './names/lone-name.ts';
import { organization } from './firms/organization.ts';
import { paperAuthor } from './names/paper-author.ts';
import { person } from './names/person.ts';
import { placedFirm } from './firms/placed-firm.ts';
import { phone } from './contacts/phone.ts';
import type { Recogniser } from './recogniser.ts';
import { recordNumber } from './numbers/record-number.ts';
import { outsideReferences } from './references.ts';
import { roster } from './names/roster.ts';
import { segments } from './segments.ts';
import { socialSecurityNumber } from './numbers/social-security-number.ts';
import { streetAddress } from './contacts/street-address.ts';
import { wellKnownFirm } from './firms/well-known.ts';
import { webAddress } from './contacts/web-address.ts';

/** Every recogniser, in the order in which two that see the same stretch are believed. */
export const allRecognisers: readonly Recogniser[] = [
  segments,
  banner,
  eMail,
  webAddress,
  socialSecurityNumber,
  birthDate,
  streetAddress,
  facility,
  outsideReferences(wellKnownFirm),
  outsideReferences(organization),
  outsideReferences(placedFirm),
  claimNumber,
  recordNumber,
  licenceNumber,
  phone,
  ...[roster, formField, paperAuthor, person, initials, loneName].map(outsideReferences),
];
