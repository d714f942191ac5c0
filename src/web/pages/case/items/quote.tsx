import { Link } from '@tanstack/react-router';
import type { Fact } from '#domain/evidence/fact.ts';
import { writtenDate } from '../../../parts/words/written-date.ts';
import { useEvidence } from '../evidence-view.ts';
import { addressOfPlace } from '../../record/record-search.ts';
import { marksOf, SUMMARY_TAB } from '../record/evidence-index.ts';

const IN_RECORD = /^p\d+$/; // documents of the record are called by their first page

/** The record's own words; pressing goes to their place. */
export function Quote({ fact }: { readonly fact: Fact }) {
  const { index, view, goTo, active } = useEvidence();
  const mark = marksOf(index, [fact])[0];
  const document = view.documents.find(each => each.id === fact.at.document);
  const title =
    mark?.tab === SUMMARY_TAB
      ? 'Summary'
      : (document?.title ?? (IN_RECORD.test(fact.at.document) ? 'Record' : fact.at.document));
  const isLong = document ? document.pages.length > 1 : IN_RECORD.test(fact.at.document);
  const page = isLong ? `p. ${fact.at.page}` : '';
  const date = document?.date && mark?.tab !== SUMMARY_TAB ? writtenDate(document.date) : '';
  const words = (
    <>
      <q>{fact.at.quote.replace(/\s+/g, ' ')}</q>
      <span className="quote-place">
        {[fact.assertion === 'affirmed' ? '' : fact.assertion, title, date, page].filter(Boolean).join(' · ')}
      </span>
    </>
  );
  if (mark && mark.tab === null && IN_RECORD.test(fact.at.document)) {
    const { page: first } = fact.at;
    return (
      <Link
        className="quote"
        to="/cases/$caseNumber/record"
        params={{ caseNumber: view.caseNumber }}
        search={{ page: first, at: addressOfPlace(fact.at) }}
      >
        {words}
      </Link>
    );
  }
  if (!mark?.tab) return <span className="quote">{words}</span>;
  const { id } = mark;
  return (
    <button type="button" className={active.includes(id) ? 'quote active' : 'quote'} onClick={() => goTo(id)}>
      {words}
    </button>
  );
}
