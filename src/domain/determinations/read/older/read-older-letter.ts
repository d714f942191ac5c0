import { readPanelAnalyses } from '#domain/determinations/read/panel/panel-analyses.ts';
import { caseOutcome, type DecidedItem, type Determination, SCHEMA } from '#domain/determinations/determination.ts';
import { type Flow, toFlow } from '#domain/determinations/read/layout/flow.ts';
import type { OlderFormat } from '#domain/determinations/read/older-layouts.ts';
import { readPatient } from '#domain/evidence/patient.ts';
import { readOlderItem } from './items/older-item.ts';
import { withoutRunningLines } from './layout/running-lines.ts';
import { lackOfItem, lackOfParts, type OnMissing } from '#domain/determinations/read/missing-part.ts';
import type { MissingPart, OlderParts } from './older-parts.ts';
import { readFinalLetter } from './read-final-letter.ts';
import { readNotice } from './read-notice.ts';
import { readProfessionalReview } from './read-professional-review.ts';

const READERS: Readonly<Record<OlderFormat, (flow: Flow) => OlderParts | MissingPart>> = {
  F2a: readNotice,
  F2b: readFinalLetter,
  F3: readProfessionalReview,
};

/** Reads the text of a letter in a layout before F1, or says which part it lacks. */
export function readOlderLetter(
  file: string,
  text: string,
  format: OlderFormat,
  onMissing: OnMissing,
): Determination | MissingPart {
  const { text: body, caseNumber } = withoutRunningLines(text);
  const parts = READERS[format](toFlow(body));
  if ('missing' in parts) return parts;
  const { reviewer, unread } = parts.reviewer;
  const hasReviewer = reviewer !== null || unread.length > 0;
  const lack = lackOfParts({ hasReviewer, clinicalSummary: parts.clinicalSummary }, onMissing);
  if (lack !== null) return lack;
  const items: DecidedItem[] = [];
  for (const [index, raw] of parts.items.entries()) {
    const read = readOlderItem(raw, index === parts.items.length - 1);
    const stop = lackOfItem(index, read.lacks, onMissing);
    if (stop !== null) return stop;
    if (read.item !== null) items.push(read.item);
  }
  if (items.length === 0) return { missing: 'no decided item', at: 'decisions and rationales' };
  const panel = readPanelAnalyses(parts.reviewer.panel ?? [], parts.clinicalSummary, items);
  const outcome = caseOutcome(items);
  const contradicted =
    parts.stated === null || parts.stated === outcome ? [] : [`Final Determination: ${parts.stated}`];
  return {
    schema: SCHEMA,
    file,
    format,
    header: { ...parts.header, caseNumber: parts.header.caseNumber ?? caseNumber },
    reviewer: reviewer ?? { wording: 'prose', statesOfLicensure: [], specialties: [] },
    patient: readPatient(parts.clinicalSummary),
    clinicalSummary: parts.clinicalSummary,
    items,
    outcome,
    documentsReviewed: parts.documents === null ? null : [...parts.documents],
    ...(panel === null ? {} : { panel }),
    unread: [...parts.unread, ...unread, ...contradicted].filter(said => said !== ''),
  };
}
