import type { EditionStatus, LibraryFormulary } from '#domain/guidelines/library/library.ts';
import type { CriterionKind } from '#domain/guidelines/review.ts';
import { KIND_WORDS } from '../../../parts/words/criterion-words.ts';

type DrugStatus = LibraryFormulary['drugs'][number]['status'];
const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** Words of the guideline library; what editions, topics and criteria say is not among them. */
export const english = {
  page: 'Guideline library',
  /** Said where the page is not in the language of the guidelines. */
  inEnglish: '',
  loading: 'Loading the library',
  loadingEdition: 'Loading the edition',
  keys: {
    next: 'Next, previous topic',
    open: 'Open or close the topic',
    editions: 'Go to the editions',
    search: 'Search',
  },
  on: 'In force on',
  search: 'Search',
  example: 'Topic, drug, treatment',
  noEdition: (id: string) => `No edition of the library is called ${id}. Choose one of the list.`,
  editions: 'Editions',
  inForce: 'In force',
  noneInForce: 'No edition of the schedule was in force.',
  outside: 'Outside the schedule',
  others: (count: number) => `Superseded and not yet in force (${count})`,
  statuses: {
    'in-force': 'In force',
    superseded: 'Superseded',
    'not-yet': 'Not yet in force',
    'order-unknown': 'No order known',
    outside: 'Outside the schedule',
  } satisfies Record<EditionStatus, string> as Readonly<Record<EditionStatus, string>>,
  topics: (count: number) => counted(count, 'topic'),
  drugs: (count: number) => counted(count, 'drug'),
  criteria: (count: number) => (count === 0 ? 'no criteria' : counted(count, 'criterion', 'criteria')),
  topicsHold: (found: number, count: number, q: string) => `${found} of ${counted(count, 'topic')} hold “${q}”`,
  inAll: (criteria: number) => `, ${counted(criteria, 'criterion', 'criteria')} in all`,
  drugsHold: (found: number, count: number) => `${found} of ${counted(count, 'drug')}`,
  facts: {
    status: 'Status',
    section: 'Section',
    chapter: 'Chapter',
    speaksOf: 'Speaks of',
    pages: 'Pages',
    before: 'Before it',
    after: 'After it',
    source: 'Source',
    restsOn: 'Rests on',
    citedAs: 'Letters cite it as',
    reachedBy: 'Requests judged by it',
    cites: 'Who cites it',
    list: 'Drug list',
  },
  scopes: { chronic: 'chronic pain', postsurgical: 'the time after surgery' },
  confidence: (confidence: string) => ` (confidence: ${confidence})`,
  heldInvalid: 'Held invalid in part:',
  unsureNote: 'A page that is not sure is printed in a letter only if the reviewer confirms it.',
  noTopics: 'The library knows of this edition, and has not taken up its topics.',
  noCriteria: 'The library knows the topic and its pages, and has not put what it asks into criteria.',
  kinds: KIND_WORDS as Readonly<Record<CriterionKind, string>>,
  someOnly: 'of some requests only',
  pageUnknown: 'page not known',
  unsure: { low: 'not sure', medium: 'fairly sure' },
  page1: 'p.',
  pageMany: 'pp.',
  noDay: 'no day known',
  since: (day: string) => `since ${day}`,
  span: (from: string, until: string) => `from ${from}, until ${until}`,
  onlyByRecord: 'only where the record of a case brings it in',
  andOthers: (count: number) => `, and ${counted(count, 'other')}`,
  published: 'Published decisions that name it',
  held: {
    part: 'The library holds a part of what this edition asks here.',
    unverified: 'The text of this edition was not seen: what follows is shown and decides nothing.',
  },
  formulary: 'Drug formulary',
  noFormulary: 'There was no drug formulary on this day: it begins in 2018.',
  listSince: (day: string) => `, since ${day}`,
  drugColumns: ['Drug', 'Class', 'Status', 'Prospective review'],
  drugStatuses: {
    exempt: 'Exempt',
    'non-exempt': 'Not exempt',
    unlisted: 'Not listed',
    compounded: 'Compounded',
    unknown: 'Not known',
  } as Readonly<Record<DrugStatus, string>>,
  review: {
    unknown: 'not known',
    needed: 'needed',
    notNeeded: 'not needed',
    fill: (days: number) => `; a first fill of ${counted(days, 'day')} is free of it`,
  },
};

export type LibraryWords = typeof english;
