import type { StatisticsCell } from '#api/decisions/contract.ts';
import type { Facet } from '#domain/corpus/facets/facet.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { facetValueLanguage, facetValueWords } from '../../parts/words/facet-words.ts';
import { STATISTICS_WORDS } from './words/statistics-words.ts';

const WIDTH = 300;

/** Shares as dots on lines: the dot is the share, the line how sure it is. The words beside say the same. */
export function ShareRows({ cells, by }: { readonly cells: readonly StatisticsCell[]; readonly by: Facet }) {
  const { language } = useLanguage();
  const words = STATISTICS_WORDS[language];
  const most = Math.max(0.1, ...cells.map(({ high }) => high ?? 0));
  const at = (share: number) => (share / most) * (WIDTH - 12) + 6;
  return (
    <ul className="share-rows">
      {cells.map(({ value, items, share, low, high }) => (
        <li key={value}>
          <span className="share-name" lang={facetValueLanguage(by, language)}>
            {facetValueWords(by, value, language)}
          </span>
          <svg className="share-line" viewBox={`0 0 ${WIDTH} 20`} preserveAspectRatio="none" aria-hidden="true">
            <line x1={at(low ?? 0)} x2={at(high ?? 0)} y1="10" y2="10" />
            <circle cx={at(share ?? 0)} cy="10" r="4" />
          </svg>
          <span className="share-figure">
            {percent(share)} <span className="quiet">{words.of((items ?? 0).toLocaleString('en'))}</span>
            <span className="unseen">{words.between(percent(low), percent(high))}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function percent(share: number | null): string {
  return share === null ? '' : `${(share * 100).toFixed(1)} %`;
}
