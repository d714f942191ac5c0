import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { allDrugs } from '#domain/drugs/all-drugs.ts';
import { drugListOn, drugLists } from '#domain/drugs/formulary/drug-lists.ts';
import { formularyStatus, source } from '#domain/drugs/formulary/formulary-status.ts';
import type { LibraryFormulary } from './library.ts';

/** The drug formulary on a day, with what is known of each drug; null before there was one. */
export function formularyOn(on: CivilDate): LibraryFormulary | null {
  const list = drugListOn(on);
  if (list === null) return null;
  const { cite, says, confidence } = source;
  return {
    list: list.version,
    lists: drugLists.map(one => ({ ...one })),
    source: { cite, says, confidence: confidence ?? 'high' },
    drugs: allDrugs.flatMap(drug => {
      const standing = formularyStatus(drug, on);
      if (standing === null) return [];
      const { status, prospectiveReview, fillDays, confidence: sure } = standing;
      const { id, ingredients, brands, class: drugClass } = drug;
      const named = { id, ingredients: [...ingredients], brands: [...brands], class: drugClass };
      return [{ ...named, status, prospectiveReview, fillDays, confidence: sure }];
    }),
  };
}
