import type { LibraryFormulary } from '#domain/guidelines/library/library.ts';
import { counted } from '../../parts/words/case-words.ts';
import { writtenDate } from '../../parts/words/written-date.ts';

/** What the address calls the formulary among the editions. */
export const FORMULARY = 'formulary';

const STATUS_WORDS: Record<LibraryFormulary['drugs'][number]['status'], string> = {
  exempt: 'Exempt',
  'non-exempt': 'Not exempt',
  unlisted: 'Not listed',
  compounded: 'Compounded',
  unknown: 'Not known',
};

type Props = { readonly formulary: LibraryFormulary | null; readonly q: string };

/** The drug list that governs the day: each drug with its status and how sure it is. */
export function Formulary({ formulary, q }: Props) {
  if (formulary === null) return <p className="empty">There was no drug formulary on this day: it begins in 2018.</p>;
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const drugs = formulary.drugs.filter(({ ingredients, brands, class: group }) => {
    const text = [...ingredients, ...brands, group].join(' ').toLowerCase();
    return words.every(word => text.includes(word));
  });
  const list = formulary.lists.find(({ version }) => version === formulary.list);
  return (
    <article className="edition" aria-labelledby="edition">
      <header>
        <h2 id="edition">Drug formulary</h2>
        <dl className="edition-facts">
          <div>
            <dt>Drug list</dt>
            <dd>
              {formulary.list}
              {list?.from == null ? '' : `, since ${writtenDate(list.from)}`}
            </dd>
          </div>
          <div>
            <dt>Source</dt>
            <dd>
              {formulary.source.cite}: {formulary.source.says}
            </dd>
          </div>
        </dl>
      </header>
      <p className="quiet topic-count">
        {q === '' ? counted(drugs.length, 'drug') : `${drugs.length} of ${counted(formulary.drugs.length, 'drug')}`}
      </p>
      <table className="drug-table">
        <thead>
          <tr>
            <th scope="col">Drug</th>
            <th scope="col">Class</th>
            <th scope="col">Status</th>
            <th scope="col">Prospective review</th>
          </tr>
        </thead>
        <tbody>
          {drugs.map(drug => (
            <tr key={drug.id}>
              <th scope="row">
                {drug.ingredients.join('/')}
                {drug.brands.length === 0 ? null : <span className="quiet"> {drug.brands.join(', ')}</span>}
              </th>
              <td>{drug.class}</td>
              <td>
                {STATUS_WORDS[drug.status]}
                {drug.confidence === 'low' ? <span className="quiet"> not sure</span> : null}
              </td>
              <td>{reviewWords(drug)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

function reviewWords({ prospectiveReview, fillDays }: LibraryFormulary['drugs'][number]): string {
  if (prospectiveReview === null) return 'not known';
  const fill = fillDays === null ? '' : `; a first fill of ${counted(fillDays, 'day')} is free of it`;
  return prospectiveReview ? `needed${fill}` : 'not needed';
}
