import type { Source } from '#domain/law/source.ts';
import type { PartyRule } from '../party-rule.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(c)(2)(B), (d)(5)(B)',
  says: 'no material affiliation with an officer, a director or any employee, management or other, of the employer, insurer or claims administrator',
};

export const officersAndEmployees: PartyRule = {
  rule: 'officers-and-employees',
  source,
  roles: {
    officer: 'an officer of the employer, insurer or claims administrator',
    director: 'a director of the employer, insurer or claims administrator',
    'management-employee': 'a management employee of the employer, insurer or claims administrator',
    'other-employee': 'an employee of the employer, insurer or claims administrator',
  },
};
