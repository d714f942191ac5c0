import { expect, test } from 'vitest';
import { fact, medication } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { cyclobenzaprine, source } from './cyclobenzaprine.ts';

const asked = (quantity: number) => drugRequest('Flexeril 10 mg', ['cyclobenzaprine'], { quantity });
const taken = () => medication('Fexmid', ['cyclobenzaprine']);
const prior = (date: string) => medication('Flexeril', ['cyclobenzaprine'], { status: 'current', date });
const norco = medication('Norco', ['hydrocodone', 'acetaminophen']);
const stopped = medication('Norco', ['hydrocodone', 'acetaminophen'], { status: 'stopped' });
const finding = { finding: 'muscle spasm', region: 'lumbar spine', side: null, level: null };
const spasm = fact('exam-finding', finding, { quote: 'muscle spasms' });
const acute = fact('exam-finding', finding, { quote: 'acute muscle spasm' });
const denied = fact('exam-finding', finding, { quote: 'no muscle spasm', assertion: 'denied' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['three weeks’ supply is short',             'short-course',    situation(asked(63)),                                    'not-documented'],
  ['a longer supply is not',                  'short-course',    situation(asked(64)),                                    'not-met'],
  ['taken before',                            'short-course',    situation(asked(20), taken()),                           'not-met'],
  ['over two dates',                          'short-course',    situation(asked(20), prior('2014-09-01'), prior('2014-10-01')), 'not-met'],
  ['no other agent known',                    'added-to-others', situation(asked(20)),                                    'not-documented'],
  ['beside an opioid',                        'added-to-others', situation(asked(20), norco),                             'met'],
  ['its own brand is no other agent',         'added-to-others', situation(asked(20), taken()),                           'not-documented'],
  ['a stopped drug is no other agent',        'added-to-others', situation(asked(20), stopped),                           'not-documented'],
  ['acute spasm',                             'acute-episode',   situation(asked(20), acute),                             'met'],
  ['spasm of an old injury',                  'acute-episode',   situation(asked(20), spasm),                             'not-documented'],
  ['spasm within three months',               'acute-episode',   { ...situation(asked(20), spasm), dateOfInjury: '2014-08-10' }, 'met'],
  ['after an operation',                      'acute-episode',   situation(drugRequest('Post-op Flexeril', ['cyclobenzaprine'])), 'met'],
  ['denied spasm',                            'acute-episode',   situation(asked(20), denied),                            'not-documented'],
  ['a silent record',                         'acute-episode',   situation(asked(20)),                                    'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(cyclobenzaprine, criterion, here)).toBe(verdict);
});
