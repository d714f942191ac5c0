import type { DrugHistory } from '#domain/evidence/timeline/drug-history.ts';
import { writtenDate } from '../../../parts/words/written-date.ts';
import { type OpenPlace, PlaceLink } from './place-link.tsx';

const CHANGES = { raised: 'dose raised', lowered: 'dose lowered', same: 'dose unchanged' } as const;

/** Every drug the record names: since when, how taken, and each dose with its place. */
export function DrugCourses({ drugs, open }: { readonly drugs: readonly DrugHistory[]; readonly open: OpenPlace }) {
  return (
    <ul className="drug-courses">
      {drugs.map(drug => (
        <li key={drug.names.join('/')}>
          <details>
            <summary>
              <strong>{drug.names[0]}</strong>
              <span className="quiet">
                {[
                  drug.drugClass,
                  drug.first === null ? null : `${writtenDate(drug.first)} to ${writtenDate(drug.last)}`,
                  drug.status,
                  drug.change === null ? null : CHANGES[drug.change],
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </summary>
            <ul className="course-rows">
              {drug.doses.map(({ date, name, strength, perDay, quantity, status, at }) => (
                <li key={`${at.page} ${at.start}`}>
                  <span className="course-day">{writtenDate(date)}</span>
                  <PlaceLink at={at} open={open}>
                    {[
                      name,
                      strength,
                      perDay === null ? null : `${perDay} a day`,
                      quantity === null ? null : `#${quantity}`,
                      status,
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </PlaceLink>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
