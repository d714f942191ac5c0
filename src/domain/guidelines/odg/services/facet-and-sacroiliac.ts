import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { inOdg, type TopicEditions } from '../../engine/topic-editions.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { reliefFrom } from '../../questions/course/relief.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 12, p. 300-301, 309, and chapter 8, p. 174-175; ODG Low Back and Neck, Facet joint blocks; ODG Hip and Pelvis, Sacroiliac joint',
  says: 'Facet injections are of questionable merit; medial branch blocks are a test before radiofrequency, for facet-type pain without radiculopathy after four to six weeks of care, two levels at most.',
  confidence: 'medium',
};

const radicular = recorded(
  'radiculopathy',
  ['diagnosis', 'exam-finding', 'electrodiagnostic'],
  /radiculopath|radiculitis|sciatica|radicular/i,
);
const facetEditions: TopicEditions = [
  { edition: 'mtus-low-back-2004', pages: [[300, 301]] },
  { edition: 'mtus-neck-upper-back-2004', pages: [[174, 175]] },
  ...inOdg('Low Back'),
];
const facetCriteria: Topic['criteria'] = [
  require('facet-pain', 'The findings are those of facet pain: tenderness over the joints and pain on extension.', recorded(
    'signs of facet pain',
    ['exam-finding', 'diagnosis', 'complaint'],
    /facet|paravertebral tender|extension/i,
  )),
  bar('radiculopathy', 'Radicular pain rules them out.', radicular),
  require('care-failed', 'Conservative care of at least four to six weeks has failed.', conservativeCareFailed),
];

export const facetInjections: Topic = {
  id: 'facet-injections',
  title: 'Invasive techniques: facet joint injections and blocks',
  editions: facetEditions,
  source,
  criteria: facetCriteria,
};
export const radiofrequencyAblation: Topic = {
  id: 'radiofrequency-ablation',
  title: 'Invasive techniques: radiofrequency neurotomy',
  editions: facetEditions,
  source,
  criteria: [
    require('blocks', 'Radiofrequency neurotomy comes only after diagnostic medial branch blocks that relieved the pain.', reliefFrom(
      /medial branch|facet|radiofrequency|neurotomy|block/i,
    )),
    ...facetCriteria,
  ],
};
export const sacroiliacInjections: Topic = {
  id: 'sacroiliac-injections',
  title: 'Sacroiliac joint injections',
  editions: inOdg('Hip and Pelvis'),
  source,
  criteria: [
    require('signs', 'At least three tests of the sacroiliac joint are positive.', any(
      recorded('sacroiliac tests', ['exam-finding'], /patrick|faber|gaenslen|thigh thrust|sacroiliac|compression/i),
      recorded('sacroiliac joint dysfunction', ['diagnosis'], /sacroili/i),
    )),
    require('care-failed', 'Conservative care has failed.', conservativeCareFailed),
  ],
};
