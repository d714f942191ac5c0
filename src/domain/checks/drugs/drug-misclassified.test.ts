import { expect, test } from 'vitest';
import { found, type LetterInShort } from '../../../../test/builders/checked.ts';
import { drugMisclassified, source } from './drug-misclassified.ts';

const end = ' It is not medically necessary.';
const section = (name: string) => `Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): ${name}.`;

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort, string]>([
  ['an SNRI called an SSRI',           { title: 'Cymbalta 30mg #30', rationale: `SSRIs such as Cymbalta are of doubtful use.${end}` },                     'SSRIs such as Cymbalta'],
  ['spelt out',                        { title: 'Effexor 75mg #30', rationale: `Selective serotonin reuptake inhibitors (SSRIs) such as Effexor are not first.${end}` }, 'Selective serotonin reuptake inhibitors (SSRIs) such as Effexor'],
  ['the drug first',                   { title: 'Tramadol 50mg #60', rationale: `Tramadol is an NSAID.${end}` },                                           'Tramadol is an NSAID'],
  ['in apposition',                    { title: 'Gabapentin 300mg #90', rationale: `Gabapentin, a muscle relaxant, was tried.${end}` },                    'Gabapentin, a muscle relaxant'],
  ['a semi-synthetic called synthetic', { title: 'Norco 10/325mg #60', rationale: `Norco is a synthetic opioid for pain.${end}` },                         'Norco is a synthetic opioid'],
  ['an H2 blocker called a PPI',       { title: 'Ranitidine 150mg #60', rationale: `Ranitidine is a proton pump inhibitor.${end}` },                       'Ranitidine is a proton pump inhibitor'],
  ['a PPI called an H2 blocker',       { title: 'Omeprazole 20mg #60', rationale: `Omeprazole is a histamine-2 receptor blocker.${end}` },                 'Omeprazole is a histamine-2 receptor blocker'],
  ['tablets judged as a topical',      { title: 'Voltaren 75mg #60', guideline: section('Topical analgesics'), rationale: `A topical analgesic is for sprains.${end}` }, 'topical'],
  ['an H2 blocker judged as a PPI',    { title: 'Famotidine 20mg #60', guideline: section('Proton Pump Inhibitors (PPIs)'), rationale: `A proton pump inhibitor is for those at risk.${end}` }, 'proton pump inhibitor'],
])(`${source.cite}: %s`, (_why, letter, words) => {
  expect(found(drugMisclassified, letter)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort]>([
  ['its own class',                    { title: 'Cymbalta 30mg #30', rationale: `SNRIs such as Cymbalta are of use.${end}` }],
  ['a wider class',                    { title: 'Cymbalta 30mg #30', rationale: `Antidepressants such as Cymbalta are of use.${end}` }],
  ['not of a class',                   { title: 'Tramadol 50mg #60', rationale: `Tramadol is not an NSAID.${end}` }],
  ['two drugs side by side',           { title: 'Tramadol 50mg #60', rationale: `Tramadol and an NSAID were tried.${end}` }],
  ['a synthetic opioid',               { title: 'Fentanyl patch 25mcg #10', rationale: `Fentanyl is a synthetic opioid.${end}` }],
  ['another drug of another class',    { title: 'Norco 10/325mg #60', rationale: `NSAIDs such as naproxen were of no use. Norco is an opioid.${end}` }],
  ['a cream judged as a topical',      { title: 'Voltaren gel 1% 100gm', guideline: section('Topical analgesics'), rationale: `A topical analgesic is for sprains.${end}` }],
  ['a section for several classes',    { title: 'Famotidine 20mg #60', guideline: section('NSAIDs, GI symptoms & cardiovascular risk') }],
])(`${source.cite}: not: %s`, (_why, letter) => {
  expect(found(drugMisclassified, letter)).toEqual([]);
});
