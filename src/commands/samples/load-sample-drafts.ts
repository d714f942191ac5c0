import { z } from 'zod';
import { Decision } from '#domain/cases/decision.ts';
import { decideItem } from '../determination/decide-item.ts';
import { judgeDraft } from '../gate/judge-draft.ts';
import type { CaseStore, Clock, LoadText } from '../ports.ts';
import { parseJson } from './load-sample-filings.ts';

/** An entry of `samples/drafts.json`: an item of a sample case that its reviewer has drafted, and for what the quality desk returned it. */
const SampleDraft = z.object({
  caseNumber: z.string(),
  item: z.int().nonnegative(),
  decision: Decision,
  returned: z.string().nullable(),
});

/** Drafts what the samples have drafted, in sample cases that are new; answers what could not be, in one line. */
export async function loadSampleDrafts(
  needs: { readonly cases: CaseStore; readonly clock: Clock; readonly loadText: LoadText },
  file: string,
): Promise<string | null> {
  const loaded = await needs.loadText(file);
  if (loaded.kind === 'unreadable') return loaded.error.message;
  const parsed = z.array(SampleDraft).safeParse(parseJson(loaded.text));
  if (!parsed.success) return parsed.error.issues[0]?.message ?? 'cannot be read';
  for (const { caseNumber, item, decision, returned } of parsed.data) {
    const decided = await decideItem(needs, { caseNumber, item, decision });
    const last =
      decided.kind === 'changed' && returned !== null
        ? await judgeDraft(needs, { caseNumber, seat: null, returned })
        : decided;
    if (last.kind === 'refused') return `${caseNumber}: ${last.refusals[0]?.message ?? 'refused'}`;
  }
  return null;
}
