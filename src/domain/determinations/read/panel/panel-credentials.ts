import { everyMatchAnywhere } from '#domain/drugs/words/every-match.ts';
import type { ReviewerCredentials } from '#domain/determinations/determination.ts';
import type { Flow } from '#domain/determinations/read/layout/flow.ts';
import { readCredentialBlock } from '#domain/determinations/read/reviewer/credential-block.ts';

const LEAD = /Expert[ \n\v]Reviewer[ \n\v]\d+[ \n\v]has[ \n\v]the[ \n\v]following[ \n\v]credentials ?:\s?/g;

export type PanelCredentials = {
  /** The paragraph before the blocks. */
  readonly before: Flow;
  readonly panel: readonly ReviewerCredentials[];
  readonly unread: readonly string[];
};

/** The credentials of each of several reviewers, block by block; null where the section lists fewer than two. */
export function readPanelCredentials(part: Flow): PanelCredentials | null {
  const leads = everyMatchAnywhere(part, LEAD);
  const [first] = leads;
  if (first === undefined || leads.length < 2) return null;
  const blocks = leads.map((lead, index) =>
    readCredentialBlock(part.slice(lead.index + lead[0].length, leads[index + 1]?.index ?? part.length)),
  );
  const panel = blocks.flatMap(block => block?.reviewer ?? []);
  if (panel.length < leads.length) return null;
  return { before: part.slice(0, first.index), panel, unread: blocks.flatMap(block => block?.unread ?? []) };
}
