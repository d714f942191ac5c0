import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { FacetCounts } from '#api/decisions/contract.ts';
import { FACET_WORDS, facetValueWords } from '../../parts/words/facet-words.ts';

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
  const unlisted = chosen.filter(value => values.every(other => other.value !== value));
  const listed = [...unlisted.map(value => ({ value, count: 0 })), ...values];
  const shown = all ? listed : listed.filter(({ value }, index) => index < FEW || chosen.includes(value));
  return (
    <fieldset className="facet">
      <legend>{FACET_WORDS[facet]}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className="facet-value">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={event => choose(value, event.target.checked)}
          />
          <span>{facetValueWords(facet, value)}</span>
          <span className="facet-count">{count.toLocaleString('en')}</span>
        </label>
      ))}
      {listed.length > shown.length || all ? (
        <Button className="button quiet-button" onPress={() => setAll(!all)}>
          {all ? 'Fewer' : `More of ${distinct}`}
          <span className="unseen">: {FACET_WORDS[facet]}</span>
        </Button>
      ) : null}
    </fieldset>
  );
}
