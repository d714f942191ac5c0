import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { KIND_TITLES } from '#domain/records/index/kind-title.ts';
import { type Fact, type FactKind, Place } from '../fact.ts';
import { holding } from '../timeline/in-order.ts';

export const ChronologyEvent = z.object({
  date: CivilDate,
  what: z.enum([
    'injury',
    'visit',
    'evaluation',
    'study',
    'laboratory',
    'therapy',
    'surgery',
    'request',
    'ur-decision',
    'application',
    'determination',
    'letter',
  ]),
  title: z.string(),
  /** The document that is of it; null where the record only tells of it. */
  document: z.string().nullable(),
  /** Where other documents tell of it. */
  told: z.array(Place),
});
export type ChronologyEvent = Readonly<z.infer<typeof ChronologyEvent>>;
type What = ChronologyEvent['what'];

/** What happened when a document of a kind was made; null for kinds that are no event. */
const EVENTS: Readonly<Record<IndexedDocument['kind'], What | null>> = {
  'imr-application': 'application',
  'ur-decision': 'ur-decision',
  'request-for-authorization': 'request',
  'first-report': 'visit',
  'progress-report': 'visit',
  consultation: 'visit',
  'operative-report': 'surgery',
  'imaging-report': 'study',
  'electrodiagnostic-report': 'study',
  'laboratory-report': 'laboratory',
  'therapy-note': 'therapy',
  'medical-legal-report': 'evaluation',
  'prior-determination': 'determination',
  correspondence: 'letter',
  'proof-of-service': null,
  blank: null,
  other: null,
};

type Told = Pick<ChronologyEvent, 'date' | 'what' | 'title'> & { readonly at: Place; readonly words: string };

const of = (title: string, region: string | null): string => (region === null ? title : `${title}, ${region}`);

/** The kinds of facts that tell events. */
export const CHRONOLOGY_KINDS: readonly FactKind[] = [
  'injury-date',
  'surgery',
  'imaging',
  'electrodiagnostic',
  'ur-decision',
];

/** Events that facts tell with a day of their own; a study told without one carries the day of its document, which is no day of the study. */
function toldIn(facts: readonly Fact[], days: ReadonlyMap<string, CivilDate | null>): Told[] {
  const injuries = holding(facts, 'injury-date').map(
    ({ value, at }): Told => ({ date: value.date, what: 'injury', title: 'Injury', at, words: '' }),
  );
  const operations = holding(facts, 'surgery').flatMap(({ value, date, at }): Told[] =>
    date === null
      ? []
      : [{ date, what: 'surgery', title: of(value.procedure, value.region), at, words: value.region ?? '' }],
  );
  const studies = [
    ...holding(facts, 'imaging').map(fact => ({ ...fact, name: fact.value.modality })),
    ...holding(facts, 'electrodiagnostic').map(fact => ({ ...fact, name: fact.value.study })),
  ].flatMap(({ value, date, at, name }): Told[] =>
    date === null || date === days.get(at.document)
      ? []
      : [{ date, what: 'study', title: of(name, value.region), at, words: value.region ?? '' }],
  );
  const decisions = holding(facts, 'ur-decision').flatMap(({ value, at }): Told[] =>
    value.date === null
      ? []
      : [{ date: value.date, what: 'ur-decision', title: 'Utilization review decision', at, words: '' }],
  );
  return [...injuries, ...operations, ...studies, ...decisions];
}

/** Whether a study told of is the one of a document: two of one day differ in the part of the body their titles name. */
function isOf(told: Told, event: ChronologyEvent, others: readonly ChronologyEvent[]): boolean {
  if (told.what !== event.what || told.date !== event.date) return false;
  if (others.length < 2 || told.words === '') return true;
  const [word = ''] = told.words.split(' ');
  return event.title.toLowerCase().includes(word) || others.every(other => !other.title.toLowerCase().includes(word));
}

/** What happened when, by the documents of a record and by what they tell; copies are no events of their own. */
export function chronologyOf(index: readonly IndexedDocument[], facts: readonly Fact[]): ChronologyEvent[] {
  const events: ChronologyEvent[] = index.flatMap(({ id, kind, title, date, copyOf }): ChronologyEvent[] => {
    const what = EVENTS[kind];
    if (what === null || date === null || copyOf !== null) return [];
    return [{ date, what, title: title.trim() === '' ? KIND_TITLES[kind] : title, document: id, told: [] }];
  });
  const byDay = Map.groupBy(events.keys(), place => events[place]?.date ?? '');
  for (const told of toldIn(facts, new Map(index.map(({ id, date }) => [id, date])))) {
    const sameDay = (byDay.get(told.date) ?? []).flatMap(place => {
      const event = events[place];
      return event?.what === told.what ? [{ event, place }] : [];
    });
    const same = sameDay.find(({ event }) =>
      isOf(
        told,
        event,
        sameDay.map(each => each.event),
      ),
    );
    if (same === undefined) {
      const { date, what, title, at } = told;
      byDay.set(date, [...(byDay.get(date) ?? []), events.length]);
      events.push({ date, what, title, document: null, told: [at] });
    } else if (same.event.document !== told.at.document) {
      events[same.place] = { ...same.event, told: [...same.event.told, told.at] };
    }
  }
  return events.toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}
