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
  expect(found(citationOutsideTopic, { guideline })).toEqual([]);
});
