import { expect, test } from 'vitest';
import { documentReviewed } from '#domain/determinations/document-reviewed.ts';
import { listStretches } from '../text/list-stretches.ts';
import { documentsBlocks, source } from './documents.ts';

const listed = (...lines: string[]) => documentsBlocks(lines.map(documentReviewed));

// biome-ignore format: a table reads in columns
test.each<[string, string[], string[]]>([
  // why this row             lines                                    printed
  ['none: no heading',        [],                                      []],
  ['one',                     ['PR-2, undated, page 1'],               ['PR-2, undated, page 1']],
  ['in order',                ['PR-2, page 1', 'MRI, page 2'],         ['PR-2, page 1', 'MRI, page 2']],
  ['pasted with a break',     ['PR-2,\n  page 1'],                     ['PR-2, page 1']],
])(`${source.cite}: %s`, (_why, lines, printed) => {
  const texts = listed(...lines).flatMap(block => (block.kind === 'numbered' ? block.lines.map(({ text }) => text) : []));
  expect(texts).toEqual(printed);
});

test('heading and lead-in stand before it', () => {
  expect(listed('PR-2').map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'numbered']);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          line                           may break at |
  ['its number is not alone',              '1. PR-2 of June',             '1. PR-2|of|June'],
  ['a number with a stop opens no line',   '1. Report 12. of two',        '1. Report 12.|of|two'],
  ['nor a dash',                           '1. MRI - report',             '1. MRI - report'],
  ['a figure does',                        '1. Pages 12 to 14',           '1. Pages|12|to|14'],
])('list: %s', (_why, line, broken) => {
  expect(listStretches(line).join('|')).toBe(broken);
});
