import type { Determination, PanelAnalysis } from '#domain/determinations/determination.ts';
import { reviewerName } from '#domain/determinations/panel.ts';
import type { Source } from '#domain/law/source.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(d)-(f)',
  says: 'a determination states the medical condition, the disputed treatment, the evidence relied on, the clinical reasons and the qualification of the reviewer',
};

/** The first thing a letter may not go out without that the determination leaves empty, and where; null when all is there. */
export function missingPart(determination: Determination): { readonly message: string; readonly at: string } | null {
  const { reviewer, clinicalSummary, items, panel } = determination;
  const parts = [
    {
      words: reviewer.statesOfLicensure.join(''),
      message: 'no state of licensure of the reviewer',
      at: 'reviewer/statesOfLicensure',
    },
    { words: reviewer.specialties.join(''), message: 'no specialty of the reviewer', at: 'reviewer/specialties' },
    { words: clinicalSummary, message: 'no clinical summary', at: 'clinicalSummary' },
    ...items.flatMap((item, index) => [
      { words: item.title, message: 'no disputed treatment', at: `items/${index}/title` },
      {
        words: item.claimsAdministrator.text,
        message: 'nothing said of what the claims administrator relied on',
        at: `items/${index}/claimsAdministrator/text`,
      },
      {
        words: item.reviewerGuideline.text,
        message: 'nothing said of what the reviewer relied on',
        at: `items/${index}/reviewerGuideline/text`,
      },
      { words: item.rationale, message: 'no reasons', at: `items/${index}/rationale` },
    ]),
    ...(panel ?? []).flatMap((analysis, index) => partsOfAnalysis(analysis, index)),
  ];
  return parts.find(part => part.words.trim() === '') ?? null;
}

/** What is asked of one reviewer is asked of each of several. */
function partsOfAnalysis({ statesOfLicensure, specialties, clinicalSummary, items }: PanelAnalysis, index: number) {
  const who = reviewerName(index);
  const at = `panel/${index}`;
  return [
    { words: statesOfLicensure.join(''), message: `no state of licensure of ${who}`, at: `${at}/statesOfLicensure` },
    { words: specialties.join(''), message: `no specialty of ${who}`, at: `${at}/specialties` },
    { words: clinicalSummary, message: `no clinical summary of ${who}`, at: `${at}/clinicalSummary` },
    ...items.flatMap(({ reviewerGuideline, rationale }, item) => [
      { words: reviewerGuideline.text, message: `nothing said of what ${who} relied on`, at: `${at}/items/${item}` },
      { words: rationale, message: `no reasons of ${who}`, at: `${at}/items/${item}/rationale` },
    ]),
  ];
}
