import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import { holdsOn } from '../../qualification/requirement.ts';
import { type Conflict, conflict } from '../conflict.ts';
import type { ScreenedCase } from '../screened-case.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(1)',
  says: 'the review organization is no affiliate or subsidiary of, nor owned or controlled by, an insurer, a claims administrator or their trade association, and shares no board member, director, officer or employee with them',
};

/** What ties the organization to a firm, whatever the case. */
export const Control = z.strictObject({
  how: z.enum([
    'owned-by',
    'controlled-by',
    'subsidiary-of',
    'affiliate-of',
    'shares-director',
    'shares-officer',
    'shares-employee',
  ]),
  firm: z.enum(['insurer', 'claims-administrator', 'trade-association', 'other']),
  from: CivilDate.nullable().default(null),
  to: CivilDate.nullable().default(null),
});
export type Control = Readonly<z.infer<typeof Control>>;

/** The organization is not independent of the insurers and administrators as such, so that no reviewer of it may be assigned. */
export function dependentOrganization(controls: readonly Control[], { on }: ScreenedCase): Conflict[] {
  return controls
    .filter(({ firm, from, to }) => firm !== 'other' && holdsOn({ validFrom: from, expires: to }, on))
    .map(({ how, firm }) => {
      const article = firm === 'insurer' ? 'an' : 'a';
      const message = `the review organization: ${how.replaceAll('-', ' ')}, ${article} ${firm.replaceAll('-', ' ')}`;
      return conflict('independent-organization', source, message);
    });
}
