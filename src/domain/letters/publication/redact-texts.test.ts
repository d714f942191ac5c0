import { expect, test } from 'vitest';
import type { KnownIdentifier } from '#domain/cases/publication/identifier.ts';
import { withoutRemovals } from '#domain/cases/publication/removal.ts';
import { redactTexts } from './redact-texts.ts';

const known: readonly KnownIdentifier[] = [
  { class: 'organization', value: 'Ovelia Foods' },
  { class: 'name', value: 'Tunde Oyelaran' },
  { class: 'name', value: 'Joaquín Page' },
];

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['the next sentence',        'Employer: Ovelia Foods The worker lifts.',    'Employer: [organization] The worker lifts.'],
  ['what tells two apart',     'Seen were Tunde Oyelaran, III and Ana Ruiz, Jr., of late.', 'Seen were [name] and [name], of late.'],
  ['a salutation',             'To Whom It May Concern at Reliable Auto Body: He takes it.', 'To Whom It May Concern at [organization]: He takes it.'],
  ['a caption',                'The claim against Ironworks of Oakland; Concentric Review Organization, Defendants', 'The claim against [organization]; [organization], Defendants'],
  ['the next field',           'Employer: Ovelia Foods Request for review',   'Employer: [organization] Request for review'],
  ['a label behind a name',    'Employee: OYELARAN, TUNDE Claim No.: 12',     'Employee: [name] Claim No.: 12'],
  ['another firm behind it',   'cc: Ovelia Foods and Kettle Foods',           'cc: [organization] and [organization]'],
  ['a word before a known one', 'Seen at Painted Oyelaran Orthopedic Clinic.', 'Seen at [facility] [name] [facility].'],
  ['a name that is a label, too', 'It is told of Joaquín N. Page here.',      'It is told of [name]. [name] here.'],
  ['more of the same name',    'Employer: Ovelia Foods Warehouse, closed',    'Employer: [organization], closed'],
  ['a word seen as a name',    'I asked Precious Workman, his aide; Workman had none. Workman Compensation.', 'I asked [name], his aide; [name] had none. Workman Compensation.'],
  ['which of its houses',      'Filled at Halcyor Pharmacy #214 today.',       'Filled at [facility] today.'],
  ['an initial of a name seen', 'It closed; Tunde B. in billing knew. Weber B fractures heal.', 'It closed; [name]. in billing knew. Weber B fractures heal.'],
  ['the short form it is given', 'Seen at Halcyor Hand Clinic (HHC). Later HHC closed; ("HHC") too.', 'Seen at [facility] ([facility]). Later [facility] closed; ("[facility]") too.'],
  ['a short form of none',     'Seen for Physical Therapy (PT). Later PT ended. Halcyor Hand Clinic (MRI) sent an MRI.', 'Seen for Physical Therapy (PT). Later PT ended. [facility] (MRI) sent an MRI.'],
])('%s', (_why, text, told) => {
  expect(withoutRemovals(text, redactTexts([{ part: 'text', text, cites: false }], known).removals)).toBe(told);
});
