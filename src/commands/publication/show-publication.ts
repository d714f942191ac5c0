import type { Case } from '#domain/cases/case.ts';
import type { Kept, Removal, TextPart } from '#domain/cases/publication/removal.ts';
import { possibleEvents } from '#domain/cases/steps.ts';
import { determinationOf } from '#domain/determinations/determination-of-case.ts';
import { textsOf } from '#domain/letters/publication/determination-texts.ts';
import { redactTexts } from '#domain/letters/publication/redact-texts.ts';
import {
  everythingKnown,
  type PublicationStore,
  type PublishedFiles,
  type PublishNeeds,
} from './publish-determination.ts';

/** The letter before it is public, for staff: each text with what would be taken out of it, or was. */
export type PublicationDraft = {
  readonly caseNumber: string;
  /** Whether it may be published now. */
  readonly possible: boolean;
  readonly publishedOn: string | null;
  readonly texts: readonly Pick<TextPart, 'part' | 'text'>[];
  readonly removals: readonly Removal[];
  readonly kept: readonly Kept[];
  /** How many identifiers the case holds. */
  readonly known: number;
};

export type ShowPublicationDraftOutcome =
  | { readonly kind: 'shown'; readonly draft: PublicationDraft }
  | { readonly kind: 'not-found'; readonly caseNumber: string }
  | { readonly kind: 'not-issued'; readonly caseNumber: string; readonly signed: boolean };

/** What staff reads before a determination is published. */
export async function showPublicationDraft(
  needs: Pick<PublishNeeds, 'cases' | 'reviewers'>,
  { caseNumber }: { readonly caseNumber: string },
): Promise<ShowPublicationDraftOutcome> {
  const stored = await needs.cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const current = stored.case;
  const determination = current.letter === null ? null : determinationOf(current);
  if (determination === null) return { kind: 'not-issued', caseNumber, signed: false };
  const known = await everythingKnown(needs, current);
  const texts = textsOf(determination);
  const found = current.publication ?? redactTexts(texts, known);
  const published = stored.events.findLast(event => event.kind === 'published');
  return {
    kind: 'shown',
    draft: {
      caseNumber,
      possible: possibleEvents(current.state).includes('published'),
      publishedOn: current.publication === null ? null : (published?.at ?? null),
      texts: texts.map(({ part, text }) => ({ part, text })),
      removals: found.removals,
      kept: found.kept,
      known: known.length,
    },
  };
}

export type ShowPublishedOutcome =
  | { readonly kind: 'shown'; readonly files: PublishedFiles; readonly case: Case }
  | { readonly kind: 'not-published'; readonly caseNumber: string };

/** The public letter of a case; a case that is not published is told from none by nobody. */
export async function showPublished(
  { cases, publications }: Pick<PublishNeeds, 'cases'> & { readonly publications: PublicationStore },
  { caseNumber }: { readonly caseNumber: string },
): Promise<ShowPublishedOutcome> {
  const stored = await cases.read(caseNumber);
  const current = stored?.case ?? null;
  if (current === null || current.publication === null) return { kind: 'not-published', caseNumber };
  const files = await publications.read(caseNumber, current.round);
  return files === null ? { kind: 'not-published', caseNumber } : { kind: 'shown', files, case: current };
}
