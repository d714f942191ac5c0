import { expect, test } from 'vitest';
import { indexDocuments } from './index-documents.ts';

test('a record without pages has no documents', () => {
  expect(indexDocuments([], [])).toEqual({ documents: [], copies: [], boundaries: [], unfit: [] });
});
