import { expect, test } from 'vitest';
import { readPrintedParagraph } from './printed-paragraph.ts';
import { readReviewerParagraph } from './reviewer-paragraph.ts';
import { printedParagraphs } from './reviewer-sentences.ts';

const [printed = ''] = printedParagraphs;
const lists =
  '\nState(s) of Licensure: Utah, Ohio\nCertification(s)/Specialty: Neurology, Public Health & General Preventive Medicine\n';
const section = `\n${printed.replaceAll(', ', ',\n')}\vThe Expert Reviewer has the following credentials:${lists}`;

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        part
  ['as printed, whatever line it wraps', section],
  ['the other wording of the choice',    section.replace('items/Service', 'items/services')],
  ['wide gaps',                          section.replaceAll('\n', '\v')],
])('%s: read as any wording is', (_why, part) => {
  expect({ reviewer: readPrintedParagraph(part), unread: [] }).toEqual(readReviewerParagraph(part));
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row           part
  ['a letter wrong',        section.replace('affiliation', 'affilation')],
  ['a list wraps',          section.replace('Public Health', 'Public\nHealth')],
  ['a sentence below',      `${section}The file was large.`],
  ['no states',             section.replace('Utah, Ohio', ',')],
  ['no lists',              `\n${printed}\n`],
])('%s: not as printed', (_why, part) => {
  expect(readPrintedParagraph(part)).toBeNull();
});
