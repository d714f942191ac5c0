import { expect, test } from 'vitest';
import { drugRequest, request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import {
  source,
  careAroundSurgery,
  coldTherapyAfterSurgery,
  compressionAfterSurgery,
  supportAfterSurgery,
  surgicalAssistant,
} from './ancillary-services.ts';

const repair = request('Rotator cuff repair', { category: 'surgery', bodyParts: ['shoulder'] });
const after = (reviewed: string) => ({ ...situation(request(reviewed)), follows: repair });
const percocet = (quantity: number | null) => ({
  ...situation(drugRequest('Percocet 5/325 mg', ['oxycodone', 'acetaminophen'], { quantity })),
  follows: repair,
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['with an operation',                 coldTherapyAfterSurgery, 'operation',  after('Cold therapy unit'), 'met'],
  ['without',                           coldTherapyAfterSurgery, 'operation',  situation(request('Cold therapy unit')), 'not-documented'],
  ['seven days',                        coldTherapyAfterSurgery, 'seven-days', after('Cold therapy unit, 7 days'), 'met'],
  ['one week',                          coldTherapyAfterSurgery, 'seven-days', after('Cold therapy for one week'), 'met'],
  ['eight days',                        coldTherapyAfterSurgery, 'seven-days', after('Cold therapy unit, 8 days'), 'not-met'],
  ['a purchase',                        coldTherapyAfterSurgery, 'seven-days', after('Cold therapy unit, purchase'), 'not-met'],
  ['no time named',                     coldTherapyAfterSurgery, 'seven-days', after('Cold therapy unit'), 'not-documented'],
  ['a sling',                           supportAfterSurgery,     'operation',  after('Sling'), 'met'],
  ['a plain sling needs no large tear', supportAfterSurgery,     'large-tear', after('Sling'), 'silent'],
  ['a pillow does',                     supportAfterSurgery,     'large-tear', after('Sling with abduction pillow'), 'not-documented'],
  ['an open repair',                    supportAfterSurgery,     'large-tear', { ...after('Sling with abduction pillow'), follows: request('Open cuff repair') }, 'met'],
  ['an assistant',                      surgicalAssistant,       'operation',  after('Assistant surgeon'), 'met'],
  ['no risk of clots told',             compressionAfterSurgery, 'risk',       after('DVT compression unit'), 'not-documented'],
  ['on the arm',                        compressionAfterSurgery, 'shoulder',   after('DVT compression unit'), 'met'],
  ['what goes with an operation',       careAroundSurgery,       'operation',  after('Overnight stay'), 'met'],
  ['two weeks at the label dose',       careAroundSurgery,       'short',      percocet(84), 'met'],
  ['longer',                            careAroundSurgery,       'short',      percocet(85), 'not-met'],
  ['no amount named',                   careAroundSurgery,       'short',      percocet(null), 'not-documented'],
  ['no drug',                           careAroundSurgery,       'short',      after('Overnight stay'), 'silent'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
