import type { LibraryFormulary } from '#domain/guidelines/library/library.ts';
import { dateIn } from '../../parts/language/days.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { LIBRARY_WORDS } from './library-words.ts';
import type { LibraryWords } from './words/english.ts';

/** What the address calls the formulary among the editions. */
export const FORMULARY = 'formulary';

type Props = { readonly formulary: LibraryFormulary | null; readonly q: string };

/** The drug list that governs the day: each drug with its status and how sure it is. */
export function Formulary({ formulary, q }: Props) {
  const { language } = useLanguage();
  const says = LIBRARY_WORDS[language];
  if (formulary === null) return <p className="empty">{says.noFormulary}</p>;
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const drugs = formulary.drugs.filter(({ ingredients, brands, class: group }) => {
    const text = [...ingredients, ...brands, group].join(' ').toLowerCase();
    return words.every(word => text.includes(word));
  });
  const list = formulary.lists.find(({ version }) => version === formulary.list);
  return (
    <article className="edition" aria-labelledby="edition">
      <header>
        <h2 id="edition">{says.formulary}</h2>
        <dl className="edition-facts">
          <div>
            <dt>{says.facts.list}</dt>
            <dd>
              {formulary.list}
              {list?.from == null ? '' : says.listSince(dateIn(language, list.from))}
            </dd>
          </div>
          <div>
            <dt>{says.facts.source}</dt>
            <dd lang="en">
              {formulary.source.cite}: {formulary.source.says}
            </dd>
          </div>
        </dl>
      </header>
      <p className="quiet topic-count">
        {q === '' ? says.drugs(drugs.length) : says.drugsHold(drugs.length, formulary.drugs.length)}
      </p>
      <table className="drug-table">
        <thead>
          <tr>
            {says.drugColumns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drugs.map(drug => (
            <tr key={drug.id}>
              <th scope="row" lang="en">
                {drug.ingredients.join('/')}
                {drug.brands.length === 0 ? null : <span className="quiet"> {drug.brands.join(', ')}</span>}
              </th>
              <td lang="en">{drug.class}</td>
              <td>
                {says.drugStatuses[drug.status]}
                {drug.confidence === 'low' ? <span className="quiet"> {says.unsure.low}</span> : null}
              </td>
              <td>{reviewWords(drug, says)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

type Drug = LibraryFormulary['drugs'][number];

function reviewWords({ prospectiveReview, fillDays }: Drug, { review }: LibraryWords): string {
  if (prospectiveReview === null) return review.unknown;
  const fill = fillDays === null ? '' : review.fill(fillDays);
  return prospectiveReview ? `${review.needed}${fill}` : review.notNeeded;
}
