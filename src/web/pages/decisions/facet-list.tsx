import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { FacetCounts } from '#api/decisions/contract.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { FACET_WORDS, facetValueLanguage, facetValueWords } from '../../parts/words/facet-words.ts';
import { DECISIONS_WORDS } from './words/decisions-words.ts';

const FEW = 6;

/** The values of a facet with how many decisions have each; those chosen stay in sight. */
export function FacetList({
  counts: { facet, values, distinct },
  chosen,
  choose,
}: {
  readonly counts: FacetCounts;
  readonly chosen: readonly string[];
  readonly choose: (value: string, on: boolean) => void;
}) {
  const [all, setAll] = useState(false);
  const { language } = useLanguage();
  const words = DECISIONS_WORDS[language];
  const name = FACET_WORDS[language][facet];
  const unlisted = chosen.filter(value => values.every(other => other.value !== value));
  const listed = [...unlisted.map(value => ({ value, count: 0 })), ...values];
  const shown = all ? listed : listed.filter(({ value }, index) => index < FEW || chosen.includes(value));
  return (
    <fieldset className="facet">
      <legend>{name}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className="facet-value">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={event => choose(value, event.target.checked)}
          />
          <span lang={facetValueLanguage(facet, language)}>{facetValueWords(facet, value, language)}</span>
          <span className="facet-count">{count.toLocaleString('en')}</span>
        </label>
      ))}
      {listed.length > shown.length || all ? (
        <Button className="button quiet-button" onPress={() => setAll(!all)}>
          {all ? words.fewer : words.more(distinct)}
          <span className="unseen">: {name}</span>
        </Button>
      ) : null}
    </fieldset>
  );
}
