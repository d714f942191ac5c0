import { useQuery } from '@tanstack/react-query';
import type { ReviewerAgreement, Statistics } from '#api/decisions/contract.ts';
import { LARGEST_HIDDEN } from '#domain/corpus/statistics/small-cells.ts';
import { agreementQuery } from '../../decision-client.ts';
import { FigureTable, PlainTable } from '../../parts/charts/figure-table.tsx';

type Row = readonly [what: string, compared: number | null, measure: string, ...figures: (number | null)[]];

const HEAD = ['Compared', 'How many', 'Measure', 'Kappa', 'From', 'To'];
const NAMES = { cohen: 'Cohen', fleiss: 'Fleiss' } as const;

/** How far decisions agree beyond chance: of like treatments in the letters asked for, and of reviewers who sat on one panel. */
export function ConsistencySection({ consistency }: { readonly consistency: Statistics['consistency'] }) {
  const { data: panels = [] } = useQuery(agreementQuery);
  const rows = [...likeRows(consistency), ...panels.map(panelRow)].filter(([, compared]) => compared !== 0);
  if (rows.length === 0) return null;
  const isHidden = rows.some(([, compared]) => compared === null);
  const table = { caption: 'Agreement beyond chance', head: HEAD, rows, words: plain };
  return (
    <section aria-labelledby="consistency">
      <h2 id="consistency">How alike like cases were decided</h2>
      <p className="quiet">
        Like treatments are of the same kind, drug and body part, each compared with the next like it. Reviewers of a
        panel decide every item alone, in this system. A kappa of one is always alike, zero is as by lot; the true one
        lies between from and to 95 times of a hundred.
      </p>
      <PlainTable {...table} />
      {isHidden ? (
        <p className="quiet">{`Figures of ${LARGEST_HIDDEN} comparisons or fewer are not shown: so few could point at a person.`}</p>
      ) : null}
      <FigureTable {...table} file="agreement.csv" opens="To take along" />
    </section>
  );
}

function likeRows({ pairs, cohen, triples, fleiss }: Statistics['consistency']): Row[] {
  return [
    ['Like treatments, two by two', pairs, NAMES.cohen, ...figures(cohen)],
    ['Like treatments, three by three', triples, NAMES.fleiss, ...figures(fleiss)],
  ];
}

function panelRow({ members, items, measure, kappa }: ReviewerAgreement['panels'][number]): Row {
  return [`Items decided by panels of ${members}`, items, NAMES[measure], ...figures(kappa)];
}

function figures(kappa: Statistics['consistency']['cohen']): (number | null)[] {
  return kappa === null ? [null, null, null] : [kappa.kappa, kappa.low, kappa.high].map(round);
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

function plain(value: number | null): string {
  return value === null ? 'not shown' : value.toLocaleString('en');
}
