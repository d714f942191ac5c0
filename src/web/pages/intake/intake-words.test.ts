import { expect, test } from 'vitest';
import type { IntakeView } from '#api/intake/contract.ts';
import { hasLike, isPlain } from './intake-words.ts';

type Screening = NonNullable<IntakeView['rows'][number]['screening']>;

function screening(with_: Partial<Screening>): Screening {
  return {
    eligible: 'whole',
    profile: 'P2014',
    grounds: [],
    items: ['yes'],
    period: { lastDay: null, steps: [], source: '', confidence: 'high', notes: [] },
    inquiries: [],
    possibleDuplicates: [],
    ...with_,
  };
}

const duplicate: Screening['grounds'][number] = {
  code: 'DUPLICATE',
  item: null,
  source: '8 CCR 9792.10.3(a)',
  says: '',
  cure: null,
  lastDayToCure: null,
  message: '',
  elsewhere: null,
  confidence: 'high',
  notes: [],
};

// biome-ignore format: a table reads in columns
test.each<[string, Screening | null, boolean, boolean]>([
  // why this row                     screening                                                                         plain  like
  ['nothing speaks against it',       screening({}),                                                                    true,  false],
  ['it cannot be screened',           null,                                                                             false, false],
  ['part of it can be reviewed',      screening({ eligible: 'part' }),                                                  false, false],
  ['something is to be asked',        screening({ inquiries: [{ at: 'a', of: 'worker', question: 'b' }] }),             false, false],
  ['perhaps the same as another',     screening({ possibleDuplicates: [{ id: 'CM16-0000001', reasons: [] }] }),         false, true],
  ['the same as another',             screening({ eligible: 'no', grounds: [duplicate] }),                              false, true],
])('%s', (_why, found, plain, like) => {
  expect([isPlain({ screening: found }), hasLike({ screening: found })]).toEqual([plain, like]);
});
