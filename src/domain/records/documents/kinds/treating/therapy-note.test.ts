import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './therapy-note.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         kind                         pages
  ['of a day',                          'therapy-note',              'Motion PT|PHYSICAL THERAPY DAILY NOTE|Visit 5 of 12|S: less pain|Therapeutic exercise 97110 x 2|Patient tolerated treatment well'],
  ['after surgery it says operative',   'therapy-note',              'Motion PT|TREATMENT NOTE|Post-operative week 6, per operative report of 1/2/2016|Manual therapy, gait training|Visit 9 of 24|Home exercise program'],
  ['chiropractic',                      'therapy-note',              'CHIROPRACTIC TREATMENT NOTE|Spinal manipulation L4-5|Myofascial release|Response to treatment: good'],
  ['acupuncture',                       'therapy-note',              'ACUPUNCTURE TREATMENT RECORD|Points needled: LI4, ST36|Needles retained 20 minutes|Cupping'],
  ['without a title',                   'therapy-note',              'Motion PT|Visit # 3 of 8|Therapeutic exercises: bridges 3 sets 10 reps|Hot packs 10 minutes|Short term goals met'],
  ['badly scanned',                     'therapy-note',              'PHYS1CAL THERAPY DA1LY N0TE|Visit 5 of l2|Therapcutic exercisc|Manuai therapy'],
  ['an order for it',                   'other',                     'Coast Pain Group|PHYSICAL THERAPY ORDER|Order date 3/2/2016|Please schedule 2x6 for low back|Ordering provider: Roe'],
  ['a physician who plans it',          'progress-report',           'PROGRESS REPORT|Subjective complaints: neck|Objective findings: tender|Treatment plan: physical therapy 2x4|Work status: off work'],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
