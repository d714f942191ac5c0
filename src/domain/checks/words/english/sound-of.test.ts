import { expect, test } from 'vitest';
import { misspelling } from '../spelling.ts';
import { soundOf } from './sound-of.ts';

test.each([
  ['fibromialgea', 'fibromyalgia'],
  ['siklobenzaprin', 'cyclobenzaprine'],
  ['kyropraktik', 'chiropractic'],
  ['roomatoyd', 'rheumatoid'],
  ['laminektomee', 'laminectomy'],
  ['arthroskopik', 'arthroscopic'],
  ['spondilolistesis', 'spondylolisthesis'],
  ['eksaserbashun', 'exacerbation'],
])('%s sounds as %s', (written, meant) => {
  expect(soundOf(written)).toBe(soundOf(meant));
  expect(misspelling(written)).toBe(meant);
});

test.each([
  ['ideation', 'adduction'],
  ['flexion', 'fixation'],
  ['extension', 'distension'],
  ['lumbar', 'lumber'],
])('%s is told from %s or is right', (written, other) => {
  expect(misspelling(written)).not.toBe(other);
});
