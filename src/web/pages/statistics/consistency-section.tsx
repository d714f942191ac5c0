import { useQuery } from '@tanstack/react-query';
import type { ReviewerAgreement, Statistics } from '#api/decisions/contract.ts';
import { LARGEST_HIDDEN } from '#domain/corpus/statistics/small-cells.ts';
import { agreementQuery } from '../../decision-client.ts';
import { useSpoken } from '../../parts/language/language.tsx';
import { FigureTable, PlainTable } from '../../parts/charts/figure-table.tsx';
import type { StatisticsWords } from './words/english.ts';
import { STATISTICS_WORDS } from './words/statistics-words.ts';

type Row = readonly [what: string, compared: number | null, measure: string, ...figures: (number | null)[]];

const NAMES = { cohen: 'Cohen', fleiss: 'Fleiss' } as const;

/** How far decisions agree beyond chance: of like treatments in the letters asked for, and of reviewers who sat on one panel. */
export function ConsistencySection({ consistency }: { readonly consistency: Statistics['consistency'] }) {
  const { data: panels = [] } = useQuery(agreementQuery);
  const { alike: words, takeAlong, tableOf } = useSpoken(STATISTICS_WORDS);
  const rows = [...likeRows(consistency, words), ...panels.map(each => panelRow(each, words))].filter(
    ([, compared]) => compared !== 0,
  );
  if (rows.length === 0) return null;
  const isHidden = rows.some(([, compared]) => compared === null);
  const plain = (value: number | null) => (value === null ? words.notShown : value.toLocaleString('en'));
  const { caption, columns: head } = words;
  const table = { caption, label: tableOf(caption), head, rows, words: plain };
  return (
    <section aria-labelledby="consistency">
      <h2 id="consistency">{words.title}</h2>
      <p className="quiet">{words.says}</p>
      <PlainTable {...table} />
      {isHidden ? <p className="quiet">{words.hidden(LARGEST_HIDDEN)}</p> : null}
      <FigureTable {...table} file="agreement.csv" opens={words.opens} takes={takeAlong} />
    </section>
  );
}

type AlikeWords = StatisticsWords['alike'];

function likeRows({ pairs, cohen, triples, fleiss }: Statistics['consistency'], words: AlikeWords): Row[] {
  return [
    [words.pairs, pairs, NAMES.cohen, ...figures(cohen)],
    [words.triples, triples, NAMES.fleiss, ...figures(fleiss)],
  ];
}

type Panel = ReviewerAgreement['panels'][number];

function panelRow({ members, items, measure, kappa }: Panel, words: AlikeWords): Row {
  return [words.panels(members), items, NAMES[measure], ...figures(kappa)];
}

function figures(kappa: Statistics['consistency']['cohen']): (number | null)[] {
  return kappa === null ? [null, null, null] : [kappa.kappa, kappa.low, kappa.high].map(round);
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
