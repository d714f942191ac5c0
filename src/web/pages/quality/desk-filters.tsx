import type { RefObject } from 'react';
import { DeskStanding, type QualityDeskView } from '#api/findings/contract.ts';
import { CheckRule, Severity } from '#domain/checks/finding.ts';
import { Choice } from '../../parts/choice.tsx';
import { DeskOrder, DeskSearch } from '../../parts/desk-list.tsx';
import { ruleWords, SEVERITY_WORDS } from '../../parts/draft-findings/draft-finding-words.ts';
import { DESK_WORDS } from './desk-words.ts';
import { QualitySearch } from './quality-search.ts';

type Props = {
  readonly search: QualitySearch;
  readonly change: (next: QualitySearch) => void;
  readonly rules: QualityDeskView['rules'];
  readonly filter: RefObject<HTMLInputElement | null>;
};

const SORTS = [
  ['gravity', 'What is gravest'],
  ['due', 'What is due'],
  ['number', 'Case number'],
] as const;

/** What the desk is asked for; the address keeps it. */
export function DeskFilters({ search, change, rules, filter }: Props) {
  return (
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
        options={rules.map(each => [each, ruleWords(each)])}
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
      <Choice
        label="Desk"
        value={search.desk ?? ''}
        options={DeskStanding.options.map(each => [each, DESK_WORDS[each]])}
        choose={value => change({ desk: DeskStanding.safeParse(value).data })}
      />
      <DeskOrder sorts={SORTS} sort={search.sort} down={search.down ?? false} change={change} />
      <DeskSearch q={search.q} change={q => change({ q })} field={filter} />
    </div>
  );
}
