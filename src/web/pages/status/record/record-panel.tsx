import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { CaseView } from '#api/cases/contract.ts';
import { EventFormPanel } from './event-form-panel.tsx';
import { menuOf } from './event-forms.ts';

/** What a desk may record now, as a menu; the one chosen as its form. The choice stays in the address. */
export function RecordPanel({ view }: { readonly view: CaseView }) {
  const { record } = useSearch({ from: '/cases/$caseNumber/status' });
  const navigate = useNavigate({ from: '/cases/$caseNumber/status' });
  const [recorded, setRecorded] = useState<string | null>(null);
  const menu = menuOf(view.possible);
  const chosen = menu.find(entry => entry.kind === record);

  // A form that takes the place of the menu, or the menu of a form, is where the keyboard goes on.
  const place = useRef<HTMLElement>(null);
  const last = useRef(record);
  useEffect(() => {
    if (last.current === record) return;
    last.current = record;
    place.current?.querySelector<HTMLElement>(record === undefined ? 'h2' : 'h3')?.focus();
  }, [record]);

  const done = (title: string) => {
    setRecorded(title);
    last.current = undefined;
    void navigate({ search: {}, replace: true, hash: '', resetScroll: false });
    document.getElementById('stands')?.focus();
  };
  return (
    <section className="acts" aria-labelledby="record-event" ref={place}>
      <h2 id="record-event" tabIndex={-1}>
        Record what happened
      </h2>
      <output className="recorded">{recorded === null || chosen ? '' : `Recorded: ${recorded}.`}</output>
      {menu.length === 0 ? <p className="quiet">Nothing can be recorded in this state.</p> : null}
      {chosen ? (
        <>
          <p className="back">
            <Link from="/cases/$caseNumber/status" to="." search={{}} hash="record-event" resetScroll={false} replace>
              Something else happened
            </Link>
          </p>
          <EventFormPanel key={chosen.kind} view={view} kind={chosen.kind} form={chosen.form} done={done} />
        </>
      ) : (
        <ul className="acts-menu">
          {menu.map(({ kind, form }) => (
            <li key={kind}>
              <Link
                from="/cases/$caseNumber/status"
                to="."
                search={{ record: kind }}
                hash="record-event"
                resetScroll={false}
                replace
              >
                {form.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
