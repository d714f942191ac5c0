import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { daysLater } from '#domain/calendar/days-later.ts';
import type { DocumentKind } from '#domain/records/documents/document-kind.ts';
import type { Random } from '#commands/simulation/random.ts';
import { happens, oneOf, shuffled } from '../chance.ts';
import { nameOf } from '../course/cast.ts';
import { daysBetween } from '../course/days.ts';
import type { Happening } from '../course/happening.ts';
import { type Passage, passage } from '../paper/passage.ts';
import type { StyleName } from '../paper/style.ts';
import { calledOf, dated, type Desk } from './desk.ts';

/** A record as one paper names it; `targets` are the happenings that may be meant, whether sent or not. */
export type Naming = {
  readonly kind: DocumentKind;
  readonly author: string | null;
  readonly date: CivilDate | null;
  readonly targets: readonly number[];
  readonly twist: string | null;
};

/** What is in the set, what was withheld from it, and the namings so far, each known by its number. */
export type Registry = {
  readonly happenings: readonly Happening[];
  readonly sent: ReadonlySet<number>;
  readonly withheld: ReadonlySet<number>;
  readonly namings: Naming[];
};

type Nameable = { readonly kind: DocumentKind; readonly words: readonly string[] };

/** What a report of a happening is called by those who list it; null where nobody would. */
export function nameable({ what, by, now }: Happening): Nameable | null {
  const region = now.injuries[what.is === 'imaging' || what.is === 'nerves' || what.is === 'surgery' ? what.injury : 0];
  const called = region === undefined ? '' : calledOf(region);
  switch (what.is) {
    case 'visit':
      return {
        kind: 'progress-report',
        words:
          by === 'primary'
            ? ['PR-2', 'progress report', "treating physician's progress report", 'PR-2 report']
            : ['follow-up report', 'progress note', 'PR-2', 'clinic note'],
      };
    case 'consultation':
      return {
        kind: 'consultation',
        words: ['consultation report', 'initial consultation', 'consult', 'new patient evaluation'],
      };
    case 'first-report':
      return { kind: 'first-report', words: ["Doctor's First Report", 'DFR', 'Form 5021'] };
    case 'imaging':
      return { kind: 'imaging-report', words: [`MRI of the ${called}`, `MRI ${called}`, `MRI report (${called})`] };
    case 'nerves':
      return { kind: 'electrodiagnostic-report', words: ['EMG/NCV report', 'electrodiagnostic study', 'EMG/NCS'] };
    case 'surgery':
      return { kind: 'operative-report', words: ['operative report', 'op note'] };
    case 'evaluation':
      return { kind: 'medical-legal-report', words: ['QME report', 'Panel QME evaluation', 'med-legal report'] };
    case 'drug-test':
      return { kind: 'laboratory-report', words: ['urine drug test', 'toxicology report', 'UDS report'] };
    default:
      return null;
  }
}

/** The day of a decision of utilization review where a form asks for it, which names the decision. */
export function decisionOf(decided: CivilDate, style: StyleName): Passage {
  return passage('[{day}|it]', { day: dated(style, decided) }, { it: { is: 'names-decision', decided } });
}

const isSame = (a: Happening, b: Happening) => a.by === b.by && nameable(a)?.kind === nameable(b)?.kind;

/** A line that names the record of a happening, as a list of records would, with one of the inaccuracies such lists have. */
export function nameRecord(desk: Desk, registry: Registry, random: Random, index: number, style: StyleName): Passage {
  const { happenings, sent, namings } = registry;
  const happening = happenings[index];
  const record = happening && nameable(happening);
  if (!happening || !record) throw new Error('nobody names this record');
  const clinician = desk.cast.clinicians[happening.by];
  const same = happenings
    .keys()
    .toArray()
    .filter(other => {
      const that = happenings[other];
      return (
        that !== undefined &&
        isSame(that, happening) &&
        daysBetween(happening.on, that.on) <= 0 &&
        sent.has(other) &&
        that.on.slice(0, 4) === happening.on.slice(0, 4)
      );
    });
  const word = oneOf(random, record.words);
  const ofLab = record.kind === 'laboratory-report';
  if (sent.has(index) && same.length > 1 && same.length < 7 && !ofLab && happens(random, 0.09)) {
    // Only the year: any report of that year by that physician may be meant.
    const year = happening.on.slice(0, 4);
    const targets = happenings
      .keys()
      .toArray()
      .filter(other => {
        const that = happenings[other];
        return that !== undefined && sent.has(other) && isSame(that, happening) && that.on.startsWith(year);
      });
    const author = nameOf(clinician, 'doctor');
    namings.push({ kind: record.kind, author, date: null, targets, twist: 'year-only' });
    return passage(`[${word} of ${author}, ${year}|it]`, {}, { it: { is: 'names', reference: namings.length - 1 } });
  }
  const isAlone = !happenings.some(
    (that, other) => other !== index && isSame(that, happening) && Math.abs(daysBetween(that.on, happening.on)) < 6,
  );
  const isOff = sent.has(index) && isAlone && happens(random, 0.08);
  const date = isOff ? daysLater(happening.on, oneOf(random, [-1, 1])) : happening.on;
  const form = oneOf(random, ['full', 'short', 'initial', 'doctor', 'inverted', 'practice'] as const);
  const author = ofLab || form === 'practice' ? clinician.office.name : nameOf(clinician, form);
  const twist = isOff
    ? 'day-off'
    : form === 'practice'
      ? 'practice-instead-of-name'
      : form === 'doctor'
        ? 'surname-only'
        : form === 'initial'
          ? 'initial'
          : null;
  namings.push({ kind: record.kind, author, date, targets: [index], twist });
  const shape = oneOf(random, [
    '[{word} by {author}, dated {date}|it]',
    '[{date} {word}, {author}|it]',
    '[{author}: {word} of {date}|it]',
    '[{word} dated {date} - {author}|it]',
    '[{date}: {author}, {word}|it]',
  ]);
  return passage(
    shape,
    { word, author, date: dated(style, date) },
    { it: { is: 'names', reference: namings.length - 1 } },
  );
}

/** Records worth naming before a day: mostly those that are there, and some that nobody sent. */
export function recordsBefore(
  { happenings, sent, withheld }: Registry,
  random: Random,
  on: CivilDate,
  days: number,
  most: number,
): number[] {
  const within = happenings
    .keys()
    .toArray()
    .filter(index => {
      const that = happenings[index];
      return that !== undefined && nameable(that) !== null && that.on < on && daysBetween(that.on, on) <= days;
    });
  const gone = shuffled(
    random,
    within.filter(index => withheld.has(index)),
  ).slice(0, Math.max(1, Math.round(most / 6)));
  const there = shuffled(
    random,
    within.filter(index => sent.has(index)),
  ).slice(0, most - gone.length);
  return [...gone, ...there].toSorted((a, b) => a - b);
}
