import { expect, test } from 'vitest';
import { letterText } from '../../../test/builders/letter-text.ts';
import { beforeDecision } from './before-decision.ts';
import { readDetermination } from './read/read-determination.ts';

test('holds the header, the summary, the requests and the administrator’s line, and nothing of the decision', () => {
  const outcome = readDetermination(
    'letter.txt',
    letterText({
      items: [
        {
          title: 'Wrist splint',
          outcome: 'Overturned',
          reviewer: 'Decision based on MTUS SECRET.',
          rationale: 'SECRET reasons.',
        },
      ],
    }),
  );
  if (outcome.kind === 'unreadable') throw new Error(JSON.stringify(outcome.error));
  const before = beforeDecision(outcome.determination);
  expect(Object.keys(before).sort()).toEqual(['file', 'header', 'items', 'summary']);
  expect(before.items.map(item => Object.keys(item).sort())).toEqual([['claimsAdministrator', 'request', 'title']]);
  expect(JSON.stringify(before)).not.toMatch(/SECRET|overturned/i);
  expect(before.summary).toMatchObject({
    part: 'summary',
    pages: [{ number: 1, text: outcome.determination.clinicalSummary }],
  });
});
