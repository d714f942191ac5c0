import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { EligibleView, IntakeStage, IntakeView } from '#api/intake/contract.ts';
import { problemOf } from '../../client.ts';
import { findEligible, intakeQuery, useQueueChanged } from '../../desk-clients/intake-client.ts';
import { DeskOrder, DeskSearch, ON_A_DESK } from '../../parts/desk-list.tsx';
import { useKeys } from '../../parts/keys.tsx';
import { moveFocus } from '../../parts/move-focus.ts';
import { Pager } from '../../parts/pager.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { counted } from '../../parts/words/case-words.ts';
import { isPlain } from './intake-words.ts';
import { IntakeEntry } from './intake-entry.tsx';
import type { IntakeSearch } from './intake-search.ts';
import '../../style/cases.css';
import '../../style/clocks.css';
import '../../style/status.css';
import '../../style/desks.css';

const LINKS = '[data-intake-link]';

const SORTS = [
  ['due', 'What is due'],
  ['received', 'What was received'],
  ['number', 'Case number'],
] as const;

const STAGE_WORDS: Readonly<Record<IntakeStage, string>> = {
  'to-screen': 'To screen',
  'to-assign': 'Eligible, to assign',
  waiting: 'Waiting for others',
};

const EMPTY_WORDS: Readonly<Record<IntakeStage, string>> = {
  'to-screen': 'Every application is screened. New ones stand here when they are received.',
  'to-assign': 'Nothing waits for its notice of assignment. An application comes here when it is found eligible.',
  waiting: 'Nothing waits for an answer, or for a dispute over liability.',
};

/** Which applications wait, whether each is eligible, whether it is a duplicate, and what the sender is told. */
export function IntakePage() {
  const { down = false, ...search } = useSearch({ from: '/intake' });
  const { data, error, refetch } = useQuery(intakeQuery({ ...search, order: down ? 'down' : undefined }));
  const { stage = 'to-screen', from = 0 } = search;
  return (
    <div className="page">
      <title>Intake · OpenIMR</title>
      <h1>Intake</h1>
      {data ? <Queue key={`${stage} ${from}`} queue={data} stage={stage} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} says="Screening the applications" /> : null}
    </div>
  );
}

type QueueProps = { readonly queue: IntakeView; readonly stage: IntakeStage };

function Queue({ queue: { rows, counts, from, today }, stage }: QueueProps) {
  const search = useSearch({ from: '/intake' });
  const navigate = useNavigate({ from: '/intake' });
  const filter = useRef<HTMLInputElement>(null);
  const change = (next: IntakeSearch) =>
    void navigate({ search: { ...search, from: undefined, ...next }, replace: true });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const plain = rows.filter(isPlain).map(({ caseNumber }) => caseNumber);
  const isScreening = stage === 'to-screen';
  const choose = (caseNumber: string) =>
    setChosen(before =>
      before.has(caseNumber)
        ? new Set([...before].filter(each => each !== caseNumber))
        : new Set([...before, caseNumber]),
    );

  useKeys('Intake', [
    {
      keys: ['j', 'k'],
      label: 'j k',
      says: 'Next, previous application',
      run: key => moveFocus(LINKS, key === 'j' ? 1 : -1),
    },
    { keys: [], label: 'Enter', says: 'Open it', run: () => undefined },
    { keys: ['e'], label: 'e', says: 'Record what screening finds', run: () => press('[data-record]') },
    { keys: ['d'], label: 'd', says: 'Compare with those like it', run: () => press('[data-compare] > summary') },
    { keys: ['x'], label: 'x', says: 'Choose it, or not', run: () => press('input[type=checkbox]') },
    { keys: ['/'], label: '/', says: 'Filter', run: () => filter.current?.focus() },
  ]);

  return (
    <>
      <div className="cases-head">
        <nav className="stages" aria-label="Stage">
          {(['to-screen', 'to-assign', 'waiting'] as const).map(each => (
            <Link
              key={each}
              to="/intake"
              search={{ ...search, from: undefined, stage: each === 'to-screen' ? undefined : each }}
              aria-current={each === stage ? 'page' : undefined}
            >
              {STAGE_WORDS[each]} <span className="quiet">{counts[each].toLocaleString('en')}</span>
            </Link>
          ))}
        </nav>
        <div className="clock-filters">
          <DeskOrder sorts={SORTS} sort={search.sort} down={search.down ?? false} change={change} />
          <DeskSearch q={search.q} change={q => change({ q })} field={filter} />
        </div>
      </div>
      {isScreening && plain.length > 0 ? (
        <Bulk
          plain={plain}
          chosen={[...chosen].filter(each => plain.includes(each))}
          choose={next => setChosen(new Set(next))}
        />
      ) : null}
      <ol className="desk">
        {rows.map(row => (
          <IntakeEntry
            key={row.caseNumber}
            row={row}
            today={today}
            isChosen={chosen.has(row.caseNumber)}
            choose={isScreening && isPlain(row) ? () => choose(row.caseNumber) : null}
            records={isScreening}
          />
        ))}
      </ol>
      {rows.length === 0 ? (
        <p className="empty">{search.q === undefined ? EMPTY_WORDS[stage] : 'Nothing here fits this filter.'}</p>
      ) : null}
      <Pager
        from={from}
        shown={rows.length}
        of={counts[stage]}
        size={ON_A_DESK}
        go={next => change({ from: next === 0 ? undefined : next })}
      />
    </>
  );
}

type BulkProps = {
  /** Applications nothing speaks against. */
  readonly plain: readonly string[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
};

/** Finds several applications eligible at once: of those alone that nothing speaks against. */
function Bulk({ plain, chosen, choose }: BulkProps) {
  const changed = useQueueChanged();
  const finding = useMutation({
    mutationFn: () => findEligible(chosen),
    onSuccess: () => {
      choose([]);
      changed();
    },
  });
  return (
    <div className="bulk">
      <p>
        {counted(plain.length, 'application')} here {plain.length === 1 ? 'has' : 'have'} nothing against a review, no
        open question and none like {plain.length === 1 ? 'it' : 'them'} on file.
      </p>
      <p className="actions">
        <Button className="button" onPress={() => choose(chosen.length === plain.length ? [] : plain)}>
          {chosen.length === plain.length
            ? 'Choose none'
            : `Choose ${plain.length === 1 ? 'it' : `all ${plain.length}`}`}
        </Button>
        <Button
          className="button primary"
          isDisabled={chosen.length === 0 || finding.isPending}
          onPress={() => finding.mutate()}
        >
          {finding.isPending ? 'Recording' : `Record ${chosen.length} as eligible`}
        </Button>
      </p>
      {finding.error ? <ProblemNotice problem={problemOf(finding.error)} /> : null}
      {finding.data ? <Lines lines={finding.data.lines} /> : null}
    </div>
  );
}

function Lines({ lines }: EligibleView) {
  const left = lines.filter(({ found }) => !found);
  return (
    <output>
      <p>
        {counted(lines.length - left.length, 'application')} found eligible
        {left.length === 0 ? '.' : `; ${left.length} left for you to look at:`}
      </p>
      {left.length === 0 ? null : (
        <ul className="dotted">
          {left.map(({ caseNumber, why }) => (
            <li key={caseNumber}>
              {caseNumber}: {why}
            </li>
          ))}
        </ul>
      )}
    </output>
  );
}

/** Presses a control of the application in focus. */
function press(selector: string) {
  document.activeElement?.closest('.desk-entry')?.querySelector<HTMLElement>(selector)?.click();
}
