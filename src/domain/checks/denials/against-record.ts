import { z } from 'zod';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { Place } from '#domain/evidence/fact.ts';
import type { Source } from '#domain/law/source.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import { partsNamed } from '../letter/regions.ts';
import { checkedText } from '../letter/checked-text.ts';
import { type Denial, findDenialsOfDecision } from './find-denials.ts';
import type { Query } from './query.ts';
import { type AskedPages, askedPages, firstLines, type SearchedRecord, statedOn } from './record/asked-pages.ts';
import { itemAt, itemsOf } from './record/items-of-decision.ts';
import { TOPICS_OF_RECORD } from './topics/of-record/all-topics.ts';
import { understand, understandEach } from './understand.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5)',
  says: 'a determination is set aside for a plainly erroneous finding of fact: what a decision says is not in the record must be looked for in all of it',
};

/** Something a decision says is absent, and where the record states it. */
export const ContraryFact = z.object({
  denial: Place,
  /** What is looked for, to be read after "the record states": `a drug test`. */
  asks: z.string(),
  /** The denial is only of something clear, recent, sufficient: what is found may not be enough. */
  hedged: z.boolean(),
  /** Every page that states it, in the order of the record. */
  stated: z.array(Place).min(1),
});
export type ContraryFact = Readonly<z.infer<typeof ContraryFact>>;

/** Runs queries against the pages of a record, each query once. */
function statedIn(query: Query, record: AskedPages): Place[] {
  const { pages, claim } = record;
  const found = pages.flatMap(page => statedOn(query, page, claim));
  const papers = query.documents === undefined ? [] : firstLines(query.documents, pages);
  const all = [...found, ...papers];
  if (query.and === undefined || all.length === 0) return all;
  const documents = new Set(statedIn(query.and, record).map(({ document }) => document));
  return all.filter(({ document }) => documents.has(document));
}

type Asked = { readonly asks: string; readonly hedged: boolean; readonly stated: readonly Place[] };

/** Asks the record what a denial denies: strictly, and in the wider sense, whose answers a person must weigh. */
function ask(denial: Denial, text: string, title: string, record: AskedPages): Asked[] {
  const about = { text: title, parts: lazy(() => partsNamed(title)) };
  const { strict } = understand(denial, text, about);
  const stated = strict === null ? [] : statedIn(strict, record);
  const seen = new Set(stated.map(({ page }) => page));
  const wide = understandEach(denial, text, about, TOPICS_OF_RECORD).flatMap((query): Asked[] => {
    const more = statedIn(query, record).filter(({ page }) => !seen.has(page));
    for (const { page } of more) seen.add(page);
    return more.length === 0 ? [] : [{ asks: query.asks, hedged: true, stated: more }];
  });
  if (strict === null || stated.length === 0) return wide;
  // What is found in the wider sense of the same thing belongs to the same answer.
  const [first, ...others] = wide;
  const own = { asks: strict.asks, hedged: denial.hedged, stated: inOrder([...stated, ...(first?.stated ?? [])]) };
  return [own, ...others];
}

const inOrder = (places: readonly Place[]): Place[] => places.toSorted((one, other) => one.page - other.page);

/** What was written after a decision was not there to be seen. */
function isLater(written: CivilDate | null | undefined, decided: CivilDate | null | undefined): boolean {
  return written != null && decided != null && written > decided;
}

/** Everything the UR decisions of a record deny and the record states. `titles` are the disputed items as worded. */
export function contraryFacts(record: SearchedRecord, titles: readonly string[]): ContraryFact[] {
  const decisions = new Set(record.index.flatMap(({ id, kind }) => (kind === 'ur-decision' ? [id] : [])));
  const dates = new Map(record.index.map(({ id, date }) => [id, date]));
  const asked = askedPages(record, titles);
  const answers = new Map<string, Asked[]>();
  return record.documents
    .filter(({ id }) => decisions.has(id))
    .flatMap(({ id, pages: own }) => {
      const items = itemsOf(own, record.facts, titles);
      return own.flatMap(({ number, text }) =>
        findDenialsOfDecision(checkedText('rationale', text)).flatMap((denial): ContraryFact[] => {
          const title = itemAt(items, number, denial.start);
          // One decision denies in the words of another: the record is asked once.
          const key = `${denial.denied} ${title} ${text.slice(denial.object.start, denial.object.end).replaceAll(/\s+/g, ' ')}`;
          const all = answers.get(key) ?? ask(denial, text, title, asked);
          answers.set(key, all);
          const quote = text.slice(denial.start, denial.end);
          const place = { document: id, page: number, part: 'page', start: denial.start, end: denial.end, quote };
          return all.flatMap(({ asks, hedged, stated }) => {
            const known = stated.filter(({ document }) => !isLater(dates.get(document), dates.get(id)));
            return known.length === 0 ? [] : [{ denial: place, asks, hedged, stated: known }];
          });
        }),
      );
    });
}
