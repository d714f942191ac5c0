import type { Programme } from '#domain/corpus/decisions/published-decision.ts';
import type { CaseCourse } from '#domain/corpus/statistics/report/case-funnel.ts';
import { funnelFigures } from '#domain/corpus/statistics/report/case-funnel.ts';
import { decisionFigures } from '#domain/corpus/statistics/report/decision-figures.ts';
import type { Figure } from '#domain/corpus/statistics/report/figure.ts';
import type { CorpusIndex } from './ports.ts';

/** The courses of the cases applied for in a year. */
export type CaseCourses = (year: number) => Promise<readonly CaseCourse[]>;

export type ReportNeeds = {
  readonly index: Pick<CorpusIndex, 'search' | 'tally' | 'statistics'>;
  /** Null where only published decisions are at hand. */
  readonly caseCourses: CaseCourses | null;
};

export type AnnualReport = {
  readonly year: number;
  readonly programme: Programme;
  readonly figures: readonly Figure[];
};

/** Every figure of the regulator's annual report for a year, or those named: of the decisions of the year, and of the cases applied for in it. */
export async function annualReport(
  { index, caseCourses }: ReportNeeds,
  {
    year,
    programme,
    names,
  }: { readonly year: number; readonly programme: Programme; readonly names: readonly string[] },
): Promise<AnnualReport> {
  const request = { query: [], filters: { year: [String(year)], programme: [programme] } };
  const page = await index.search({ ...request, sort: 'newest', offset: 0, limit: 0 });
  const priorities = page.facets.find(({ facet }) => facet === 'priority')?.values ?? [];
  const cases =
    caseCourses === null || programme !== 'ca-workers-compensation' ? [] : funnelFigures(await caseCourses(year));
  const { tallies, stages } = await index.statistics(request, { by: 'category', second: null, alike: [] });
  const figures = [
    ...decisionFigures({
      decisions: page.count,
      prioritised: priorities.reduce((sum, { count }) => sum + count, 0),
      expedited: priorities.find(({ value }) => value === 'expedited')?.count ?? 0,
      categories: tallies,
      classes: await index.tally(request, 'class'),
      specialties: await index.tally(request, 'specialty'),
      stages,
    }),
    ...cases,
  ];
  return {
    year,
    programme,
    figures: names.length === 0 ? figures : figures.filter(({ name }) => names.includes(name)),
  };
}
