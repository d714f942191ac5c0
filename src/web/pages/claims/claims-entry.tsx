import { Link } from '@tanstack/react-router';
import type { ClaimsView } from '#api/claims/contract.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { dollars } from '#domain/charges/dollars.ts';
import { counted, shortTitle, stateWords } from '../../parts/words/case-words.ts';
import { dueWords, urgencyOf } from '../../parts/words/due-words.ts';
import { writtenDate } from '../../parts/words/written-date.ts';
import { AskedRecords } from './asked-records.tsx';
import { METHOD_WORDS, REQUIRED_WORDS } from './claims-words.ts';

type Row = ClaimsView['rows'][number];
type Props = { readonly row: Row; readonly today: CivilDate };

/** One case: the notice, what is owed by when, what was sent and is missing, what lateness may cost, the fee. */
export function ClaimsEntry({ row, today }: Props) {
  const { caseNumber, state, priority, items, notice, due, checklist, sent, penalties } = row;
  const missing = checklist.filter(({ isSent }) => !isSent);
  const cost = penalties.reduce((sum, { amount, ceiling }) => (ceiling ? sum : sum + amount), 0);
  return (
    <li className="desk-entry">
      <header>
        <h2>
          <Link to="/cases/$caseNumber/status" params={{ caseNumber }} data-claims-link="">
            {caseNumber}
          </Link>
          {priority === 'expedited' ? <span className="urgent"> Expedited</span> : null}
        </h2>
        <p className="quiet">
          {stateWords({ state, decided: 0, items: 1 })} · {items.map(shortTitle).join(' · ')}
        </p>
        {due === null ? null : (
          <p className={`desk-due ${urgencyOf(due, today)}`}>{dueWords(due, today)}: records or payment</p>
        )}
      </header>
      <dl className="desk-facts">
        <div>
          <dt>Notice of assignment</dt>
          <dd>
            {notice === null
              ? 'Not yet'
              : `${writtenDate(notice.on)}${notice.method === null ? '' : `, ${METHOD_WORDS[notice.method] ?? notice.method}`}`}
          </dd>
        </div>
        <div>
          <dt>Sent by you</dt>
          <dd>
            {sent.deliveries === 0
              ? 'Nothing'
              : `${counted(sent.files, 'file')} in ${sent.deliveries === 1 ? 'one delivery' : `${sent.deliveries} deliveries`}`}
          </dd>
        </div>
        <div>
          <dt>Lateness may cost</dt>
          <dd className={cost > 0 ? 'late' : ''}>{cost > 0 ? `${dollars(cost)} so far` : 'Nothing so far'}</dd>
        </div>
        <div>
          <dt>Fee of the review</dt>
          <dd>{feeWords(row.fee)}</dd>
        </div>
      </dl>
      {notice === null ? null : <AskedRecords caseNumber={caseNumber} files={sent.files} />}
      {notice === null || (due === null && missing.length === checklist.length) ? null : (
        <details className="figures">
          <summary>
            Record checklist:{' '}
            {missing.length === 0
              ? 'every class is in'
              : `${missing.length} of ${checklist.length} not recorded as sent`}
          </summary>
          <ul className="dotted">
            {checklist.map(({ record, isSent }) => (
              <li key={record}>
                {isSent ? 'Sent: ' : 'Not recorded as sent: '}
                {REQUIRED_WORDS[record]}
              </li>
            ))}
          </ul>
        </details>
      )}
      {row.duties.length + penalties.length === 0 ? null : <HowCounted row={row} today={today} />}
    </li>
  );
}

function feeWords(fee: Row['fee']): string {
  if (fee === null) return 'None yet';
  const { amount } = fee.fee;
  if (amount === null) return fee.isOwed ? 'Owed; the amount is not known' : 'Not known yet';
  return fee.isOwed ? `${dollars(amount)}, owed` : `${dollars(amount)} when it is decided`;
}

/** Each duty with its day and whether it was met in time, each penalty and the fee with their steps and sources. */
function HowCounted({ row: { duties, penalties, fee }, today }: Props) {
  return (
    <details className="figures">
      <summary>Deadlines, penalties and how they are counted</summary>
      <ul className="dotted">
        {duties.map(({ duty, what, due, met, steps, source }) => (
          <li key={`${duty} ${due}`}>
            {duty}, {what}:{' '}
            {met === null ? dueWords(due, today) : `met ${writtenDate(met.on)}${met.late ? ', late' : ', in time'}`}.{' '}
            <span className="quiet">
              {steps.join('; ')} ({source})
            </span>
          </li>
        ))}
        {penalties.map(({ duty, what, amount, ceiling, daysLate, steps, source, cap }) => (
          <li key={`${duty} ${what} ${source}`}>
            {what}, {daysLate} days: {ceiling ? `up to ${dollars(amount)}, if ordered` : dollars(amount)}
            {cap === null ? '' : `, at most ${dollars(cap)}`}.{' '}
            <span className="quiet">
              {steps.join('; ')} ({source})
            </span>
          </li>
        ))}
        {fee === null ? null : (
          <li>
            Fee: {feeWords(fee)}.{' '}
            <span className="quiet">
              {[...fee.fee.steps, ...fee.fee.notes].join('; ')} ({fee.fee.source})
            </span>
          </li>
        )}
      </ul>
    </details>
  );
}
