import type { Case } from '#domain/cases/case.ts';
import type { KnownIdentifier } from '#domain/cases/publication/identifier.ts';
import type { Publication } from '#domain/cases/publication/publication.ts';
import { withoutRemovals } from '#domain/cases/publication/removal.ts';
import type { Refusal } from '#domain/cases/steps.ts';
import { possibleEvents } from '#domain/cases/steps.ts';
import { senderOfCase } from '#domain/letters/final-determination/front/sender-of-case.ts';
import { determinationOf } from '#domain/determinations/determination-of-case.ts';
import { chosenRemovals, type StaffChoice } from '#domain/letters/publication/chosen-removals.ts';
import { textsOf } from '#domain/letters/publication/determination-texts.ts';
import { knownIdentifiers } from '#domain/letters/publication/known-of-case.ts';
import { proofOf } from '#domain/letters/publication/proof.ts';
import { redactTexts } from '#domain/letters/publication/redact-texts.ts';
import type { Source } from '#domain/law/source.ts';
import { type ChangeOutcome, changeCase } from '../change-case.ts';
import type { CaseStore, Clock, ReviewerStore, Sha256, WriteLetter } from '../ports.ts';
import type { PdfLayers } from './ports.ts';
import { publicCopy } from './public-copy.ts';
import { searchPublicCopy } from './search-public-copy.ts';

export type PublishNeeds = {
  readonly cases: CaseStore;
  readonly reviewers: Pick<ReviewerStore, 'read'>;
  readonly publications: PublicationStore;
  readonly clock: Clock;
  readonly writeLetter: WriteLetter;
  readonly pdfLayers: PdfLayers;
  readonly sha256: Sha256;
  readonly newId: () => string;
};

/** A public letter as it is kept: its text, its PDF, its proof as JSON. */
export type PublishedFiles = { readonly text: string; readonly pdf: Uint8Array; readonly proof: string };
export type PublicationStore = {
  /** Keeps the files of a publication; those of the same round before, which no event names, are replaced. */
  readonly keep: (caseNumber: string, round: number, files: PublishedFiles, at: string) => Promise<void>;
  readonly read: (caseNumber: string, round: number) => Promise<PublishedFiles | null>;
};

const source: Source = {
  cite: 'Labor Code 4610.6(m); 8 CCR 9792.10.9',
  says: 'determinations are published after what identifies a person is taken out',
};

/**
 * Publishes the determination of a case: what identifies is taken out as staff confirmed it, the letter is written anew, its text and every
 * layer of its file are searched for all the case knows, and only then the step is taken.
 */
export async function publishDetermination(
  needs: PublishNeeds,
  request: { readonly caseNumber: string; readonly by: string; readonly choice: StaffChoice },
): Promise<ChangeOutcome> {
  const { caseNumber } = request;
  const stored = await needs.cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const current = stored.case;
  const prepared = possibleEvents(current.state).includes('published')
    ? await prepare(needs, current, request.choice)
    : null;
  if (prepared?.kind === 'refused') return prepared;
  // Where the step is not possible the table of steps says so.
  return changeCase(needs, caseNumber, () => ({
    kind: 'published',
    by: request.by,
    why: 'the public copy was read and confirmed',
    data: { publication: prepared?.publication ?? null, on: needs.clock.today(), at: null, method: null },
  }));
}

const bytes = (text: string) => new TextEncoder().encode(text);

type Prepared =
  | { readonly kind: 'prepared'; readonly publication: Publication | null }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

async function prepare(needs: PublishNeeds, current: Case, choice: StaffChoice): Promise<Prepared> {
  const determination = determinationOf(current);
  if (determination === null) return { kind: 'prepared', publication: null };
  const known = await everythingKnown(needs, current);
  const parts = textsOf(determination);
  const chosen = chosenRemovals(parts, redactTexts(parts, known), choice);
  if (chosen.kind === 'refused') return refused('staff-choice', chosen.message);
  const { removals, kept } = chosen.redaction;
  const copy = publicCopy(needs.writeLetter, determination, removals, senderOfCase(current));
  const key = needs.newId();
  const digest = (text: string) => needs.sha256(bytes(`${key}\n${text}`));
  const texts = parts.map(({ part, text }) =>
    withoutRemovals(
      text,
      removals.filter(each => each.part === part),
    ),
  );
  const search = await searchPublicCopy({ ...needs, digest }, known, { texts, whole: copy.text, pdf: copy.pdf });
  const proof = proofOf(current.caseNumber, removals, kept, search);
  if (!proof.clean) return refused('nothing-left', 'something the case knows is still found in the public copy');
  const files = { text: copy.text, pdf: copy.pdf, proof: `${JSON.stringify(proof, null, 2)}\n` };
  await needs.publications.keep(current.caseNumber, current.round, files, needs.clock.now());
  return {
    kind: 'prepared',
    publication: {
      removals: [...removals],
      kept: [...kept],
      searched: search.searched.map(each => ({ class: each.class, digest: each.digest })),
      layers: search.layers.map(({ layer, characters }) => ({ layer, characters })),
      sha256: {
        text: needs.sha256(bytes(files.text)),
        pdf: needs.sha256(files.pdf),
        proof: needs.sha256(bytes(files.proof)),
      },
    },
  };
}

function refused(rule: string, message: string): Prepared {
  return { kind: 'refused', refusals: [{ rule, message, source }] };
}

/** What the case holds, and who its reviewers are, which only the identity store knows. */
export async function everythingKnown(
  { reviewers }: Pick<PublishNeeds, 'reviewers'>,
  current: Case,
): Promise<KnownIdentifier[]> {
  const ids = [
    ...current.analyses.map(({ reviewer }) => reviewer),
    ...current.formerReviewers,
    ...current.excludedReviewers,
  ];
  const names = await Promise.all([...new Set(ids)].map(async id => (await reviewers.read(id))?.name ?? null));
  return [
    ...knownIdentifiers(current),
    ...names.flatMap(name => (name === null ? [] : [{ class: 'name' as const, value: name }])),
  ];
}
