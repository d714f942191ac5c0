import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { citationOutsideTopic, source } from './citation-outside-topic.ts';

const cited = (text: string) => `Decision based on MTUS Chronic Pain Treatment Guidelines ${text}`;

// biome-ignore format: a table reads in columns
test.each([
  ['a page the guideline has not', cited('Muscle relaxants, pg 128'),              1],
  ['a page of a chapter it has not', 'Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 400.', 1],
  ['far from the topic',           cited('Cyclobenzaprine (Flexeril) Page(s): 90.'), 1],
  ['in the list of another class', cited('Gabapentin (Neurontin) Page(s): 91.'),   1],
  ['before the topic',             cited('Topical Analgesics Page(s): 22.'),        1],
  ['the section of definitions',   'Decision based on MTUS Chronic Pain Treatment Guidelines 9792.20, Opioids, criteria for use Page(s): 77.', 1],
  ['after the topic',              cited('Aquatic therapy Page(s): 63.'),           1],
])(`${source.cite}: %s`, (_why, guideline, count) => {
  expect(found(citationOutsideTopic, { guideline })).toHaveLength(count);
});

// biome-ignore format: a table reads in columns
test.each([
  ['the page of the topic',        cited('Cyclobenzaprine (Flexeril) Page(s): 41.')],
  ['its last page',                cited('Cyclobenzaprine (Flexeril) Page(s): 42.')],
  ['one page off, by the printing', cited('Cyclobenzaprine (Flexeril) Page(s): 43.')],
  ['a drug in the list of its class', cited('Tramadol (Ultram) Page(s): 93-94.')],
  ['another of another class',     cited('Gabapentin (Neurontin) Page(s): 18.')],
  ['pages without a topic',        cited('Page(s): 78-81.')],
  ['a long range of a long topic', cited('Opioids, page 74-96')],
  ['the last page of the guideline', cited('Page(s): 127.')],
  ['another edition, whose pages are not known', 'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Opioids.'],
  ['the right section of the regulation', 'Decision based on MTUS Chronic Pain Treatment Guidelines 9792.24.2, Aquatic therapy Page(s): 22.'],
])(`${source.cite}: not: %s`, (_why, guideline) => {
  // The item and its reasons speak of whatever is cited.
  const title = 'Gabapentin, tramadol, cyclobenzaprine and topical analgesics for aquatic therapy';
  expect(found(citationOutsideTopic, { title, guideline })).toEqual([]);
});

const section = (name: string) => `Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): ${name}.`;
const odg = (entry: string) =>
  `Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back Chapter, ${entry}.`;

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         title                            guideline                                      reasons
  ['opioids for a stomach drug',         'Pantoprazole 40mg #30',         cited('Opioids, criteria for use Page(s): 76-80.'), 'No ulcer and no bleeding is on record.'],
  ['opioids for an ointment',            'Terocin patch #10',             section('Opioids, dosing'),                    'Menthol has not been studied.'],
  ['topical drugs for a sleeping pill',  'Lunesta 2mg #30',               section('Topical analgesics'),                 'Sleep was not described.'],
  ['a class of drugs for a drug test',   'Urine drug screen',             section('Anti-epilepsy drugs (AEDs)'),         'The last one was in June.'],
  ['a class of drugs for imaging',       'MRI of the left knee',          section('Muscle relaxants (for pain)'),        'The knee locks.'],
  ['a current for acupuncture',          'Acupuncture 6 visits',          section('H-wave stimulation (HWT)'),           'Six visits are a trial.'],
  ['a stimulator for an injection',      'Trigger point injections, 2',   section('Spinal cord stimulators (SCS)'),      'A twitch was felt.'],
  ['a program for a drug',               'Naproxen 550mg #60',            section('Chronic pain programs (functional restoration programs)'), 'The stomach bears it.'],
  ['needles for imaging',                'MRI of the left knee',          section('Acupuncture'),                        'The knee locks.'],
  ['therapy for a drug',                 'Naproxen 550mg #60',            section('Physical medicine'),                  'The stomach bears it.'],
  ['therapy, medically',                 'Zanaflex 4mg #60',              section('Physical medicine'),                  'It is not medically necessary.'],
  ['care at home for imaging',           'CT of the lumbar spine',        section('Home health services'),               'The fusion has not healed.'],
  ['a device of ODG for surgery',        'L5-S1 fusion',                  odg('Mattress selection'),                     'The segment is stable.'],
])('a section for something else: %s', (_why, title, guideline, rationale) => {
  expect(found(citationOutsideTopic, { title, guideline, rationale })).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         title                            guideline                                      reasons
  ['its own class',                      'Pantoprazole 40mg #30',         section('NSAIDs, GI symptoms & cardiovascular risk'), 'No ulcer is on record.'],
  ['what the reasons speak of',          'Pantoprazole 40mg #30',         section('Opioids, dosing'),                    'An opioid is not hard on the stomach.'],
  ['given for what a drug does',         'Docusate 100mg #60',            section('Opioids, criteria for use'),          'Stools are hard.'],
  ['a test of a drug taken',             'Urine drug screen',             section('Opioids, criteria for use'),          'The last one was in June.'],
  ['who prescribes',                     'Pain management consultation',  section('Opioids, criteria for use'),          'He may help.'],
  ['a compound of the skin',             'Gabapentin 10% cream 60gm',     section('Topical analgesics'),                 'It was not studied.'],
  ['one of two sections',                'Pantoprazole 40mg #30',         section('NSAIDs, GI symptoms & cardiovascular risk, Opioids, dosing'), 'No ulcer is on record.'],
  ['a relaxant that is a sedative',      'Diazepam 5mg #30',              section('Muscle relaxants (for pain)'),        'Two weeks are enough.'],
  ['water for physical therapy',         'Physical therapy 8 visits',     section('Aquatic therapy'),                    'He is obese.'],
  ['a topic for all',                    'MRI of the left knee',          section('Functional improvement measures'),    'The knee locks.'],
  ['psychology before a stimulator',     'Psychological clearance',       section('Spinal cord stimulators (SCS)'),      'The mood is low.'],
  ['an injection of a kind',             'Trigger point injections, 2',   section('Trigger point injections'),           'A twitch was felt.'],
  ['a study of ODG before surgery',      'L5-S1 fusion',                  odg('Fusion (spinal)'),                        'The segment is stable.'],
])('no section for something else: %s', (_why, title, guideline, rationale) => {
  expect(found(citationOutsideTopic, { title, guideline, rationale })).toEqual([]);
});
