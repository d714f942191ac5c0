import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useRef } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import type { QualityDeskView } from '#api/findings/contract.ts';
import { CheckRule, Severity } from '#domain/checks/finding.ts';
import { problemOf } from '../../client.ts';
import { qualityDeskQuery } from '../../findings-client.ts';
import { ruleWords, SEVERITY_WORDS } from '../../parts/draft-findings/draft-finding-words.ts';
import { useKeys } from '../../parts/keys.tsx';
import { moveFocus } from '../../parts/move-focus.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { filterDesk, openIn, rulesFound } from './desk-rows.ts';
import { DeskEntry } from './desk-entry.tsx';
import { QualitySearch } from './quality-search.ts';
import '../../style/cases.css';
import '../../style/clocks.css';
import '../../parts/draft-findings/draft-findings.css';

const LINKS = '[data-desk-link]';

/** What a hostile reader would say of every draft and every signed determination. */
export function QualityPage() {
  const { data, error, refetch } = useQuery(qualityDeskQuery);
  return (
    <div className="page">
      <title>Quality desk · OpenIMR</title>
      <h1>Quality desk</h1>
      {data ? <Desk desk={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} says="Checking every draft against its record" /> : null}
    </div>
  );
}

function Desk({ desk: { rows, left } }: { readonly desk: QualityDeskView }) {
  const search = useSearch({ from: '/quality' });
  const navigate = useNavigate({ from: '/quality' });
  const filter = useRef<HTMLInputElement>(null);
  const shown = filterDesk(rows, { ...search, q: useDeferredValue(search.q) });
  const change = (next: QualitySearch) => void navigate({ search: { ...search, ...next }, replace: true });

  useKeys('Quality desk', [
    { keys: ['j', 'k'], label: 'j k', says: 'Next, previous case', run: key => moveFocus(LINKS, key === 'j' ? 1 : -1) },
    { keys: [], label: 'Enter', says: 'Open the case', run: () => undefined },
    { keys: ['/'], label: '/', says: 'Filter', run: () => filter.current?.focus() },
  ]);

  if (rows.length === 0) {
    return (
      <div className="empty">
        <p>Nothing is drafted or signed yet.</p>
        <p>A draft is checked as soon as a reviewer saves the first decision.</p>
      </div>
    );
  }
  const open = rows.filter(row => openIn(row) > 0).length;
  return (
    <>
      <div className="cases-head">
        <p className="cases-count">
          {rows.length} drafted or signed, {open} with something to settle before signing
          {left === 0 ? '' : `; ${left} more cases are not shown`}.
        </p>
        <div className="clock-filters">
          <Choice
            label="Gravity"
            value={search.severity ?? ''}
            options={Severity.options.map(each => [each, SEVERITY_WORDS[each]])}
            choose={value => change({ severity: Severity.safeParse(value).data })}
          />
          <Choice
            label="Rule"
            value={search.rule ?? ''}
            options={rulesFound(rows).map(each => [each, ruleWords(each)])}
            choose={value => change({ rule: CheckRule.safeParse(value).data })}
          />
          <Choice
            label="Of"
            value={search.of ?? ''}
            options={[
              ['drafts', 'Drafts'],
              ['signed', 'Signed'],
            ]}
            choose={value => change({ of: QualitySearch.shape.of.parse(value === '' ? undefined : value) })}
          />
          <SearchField className="filter" value={search.q ?? ''} onChange={next => change({ q: next || undefined })}>
            <Label>Filter</Label>
            <Input ref={filter} placeholder="Case, item, words" />
          </SearchField>
        </div>
      </div>
      <ol className="desk">
        {shown.map(row => (
          <DeskEntry key={`${row.caseNumber} ${row.seat}`} row={row} />
        ))}
      </ol>
      {shown.length === 0 ? <p className="empty">Nothing fits this filter.</p> : null}
    </>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
};

function Choice({ label, value, options, choose }: ChoiceProps) {
  return (
    <label className="filter">
      <span>{label}</span>
      <select value={value} onChange={event => choose(event.target.value)}>
        <option value="">All</option>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
