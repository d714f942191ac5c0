import type { Removal, TextPart } from '#domain/cases/publication/removal.ts';
import { withoutRemovals } from '#domain/cases/publication/removal.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import type { DecidedItem, Determination, PanelAnalysis } from '#domain/determinations/determination.ts';
import { decidedByPanel, summaryOfPanel } from '#domain/determinations/panel.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';

const own = (part: string, text: string, cites = false): TextPart => ({ part, text, cites });

/** Every text of a determination that somebody wrote for the case, by its place; of a panel what each reviewer wrote. */
export function textsOf({ clinicalSummary, items, panel }: Determination): TextPart[] {
  const ofItems = items.flatMap(({ title, claimsAdministrator, reviewerGuideline, rationale }, index) => [
    own(`items/${index}/title`, title),
    own(`items/${index}/claimsAdministrator/text`, claimsAdministrator.text, true),
    ...(panel == null
      ? [
          own(`items/${index}/reviewerGuideline/text`, reviewerGuideline.text, true),
          own(`items/${index}/rationale`, rationale),
        ]
      : []),
  ]);
  const ofPanel = (panel ?? []).flatMap((analysis, member) => [
    own(`panel/${member}/clinicalSummary`, analysis.clinicalSummary),
    ...analysis.items.flatMap(({ reviewerGuideline, rationale }, index) => [
      own(`panel/${member}/items/${index}/reviewerGuideline/text`, reviewerGuideline.text, true),
      own(`panel/${member}/items/${index}/rationale`, rationale),
    ]),
  ]);
  return panel == null ? [own('clinicalSummary', clinicalSummary), ...ofItems] : [...ofPanel, ...ofItems];
}

/**
 * The determination as the public may read it: every removal replaced by its mark, what is derived from the texts read anew, and no list
 * of documents, which names those who wrote them.
 */
export function publicDetermination(determination: Determination, removals: readonly Removal[]): Determination {
  const byPart = Map.groupBy(removals, ({ part }) => part);
  const redacted = (part: string, text: string) => withoutRemovals(text, byPart.get(part) ?? []);
  const basis = (part: string, text: string) => readGuidelineBasis(redacted(part, text));
  const panel = (determination.panel ?? []).map(
    (analysis, member): PanelAnalysis => ({
      ...analysis,
      clinicalSummary: redacted(`panel/${member}/clinicalSummary`, analysis.clinicalSummary),
      items: analysis.items.map(({ outcome, reviewerGuideline, rationale }, index) => ({
        outcome,
        reviewerGuideline: basis(`panel/${member}/items/${index}/reviewerGuideline/text`, reviewerGuideline.text),
        rationale: redacted(`panel/${member}/items/${index}/rationale`, rationale),
      })),
    }),
  );
  const items = determination.items.map((item, index): DecidedItem => {
    const title = redacted(`items/${index}/title`, item.title);
    return {
      title,
      request: readRequest(title),
      outcome: item.outcome,
      claimsAdministrator: basis(`items/${index}/claimsAdministrator/text`, item.claimsAdministrator.text),
      reviewerGuideline: basis(`items/${index}/reviewerGuideline/text`, item.reviewerGuideline.text),
      rationale: redacted(`items/${index}/rationale`, item.rationale),
      ...(panel.length === 0 ? {} : decidedByPanel(panel.flatMap(analysis => analysis.items[index] ?? []))),
    };
  });
  return {
    ...determination,
    file: determination.header.caseNumber ?? 'letter',
    clinicalSummary:
      panel.length === 0 ? redacted('clinicalSummary', determination.clinicalSummary) : summaryOfPanel(panel),
    items,
    documentsReviewed: null,
    ...(panel.length === 0 ? {} : { panel }),
    unread: [],
  };
}
