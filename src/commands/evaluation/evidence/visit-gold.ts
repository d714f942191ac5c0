import { findFacts } from '#domain/evidence/find-facts.ts';
import { findSections } from '#domain/evidence/sections/find-sections.ts';
import type { Row } from './delimited.ts';
import { countScores, type Judged, type ScoreTable } from './score.ts';

/** True for a table of whole visit notes (`encounter_id`, `note`). */
export function areVisits(rows: readonly Row[]): boolean {
  return rows[0] !== undefined && 'encounter_id' in rows[0] && 'note' in rows[0];
}

/** True for the table that says who the patients of such notes are. */
export function areVisitPatients(rows: readonly Row[]): boolean {
  return rows[0] !== undefined && 'encounter_id' in rows[0] && 'patient_age' in rows[0];
}

const IN_CAPITALS = /^[ \t]*([A-Z][A-Z &/,-]{1,40}):?[ \t]*$/gmu;

type Said = { readonly age: number | null; readonly sex: string | null };

function saidIn(note: string): Said {
  const facts = findFacts({
    id: 'note',
    title: '',
    date: null,
    author: null,
    part: 'page',
    pages: [{ number: 1, text: note }],
  });
  const age = facts.find(fact => fact.kind === 'age');
  const sex = facts.find(fact => fact.kind === 'sex');
  return { age: age?.value.years ?? null, sex: sex?.value.sex ?? null };
}

function compared(name: string, gold: string, found: string | null): Judged[] {
  if (found === gold) return [{ name, gold: true, found: true }];
  const missed = { name, gold: true, found: false };
  return found === null ? [missed] : [missed, { name, gold: false, found: true }];
}

function judge({ note = '' }: Row, patient: Row | undefined): Judged[] {
  const said = saidIn(note);
  const years = Number(patient?.['patient_age'] ?? '');
  const sex = (patient?.['patient_gender'] ?? '').trim();
  const sections = new Set(findSections(note).map(({ start }) => start));
  return [
    ...(years > 0 ? compared('age', String(years), said.age === null ? null : String(said.age)) : []),
    ...(/^(?:fe)?male$/u.test(sex) ? compared('sex', sex, said.sex) : []),
    ...[...note.matchAll(IN_CAPITALS)].map(match => {
      const start = match.index + match[0].indexOf(match[1] ?? '');
      return { name: 'heading in capitals', gold: true, found: sections.has(start) };
    }),
  ];
}

/** Age and sex as the notes have them against what is known of the patient, and the headings that open a section. */
export function scoreVisits(set: string, notes: readonly Row[], patients: readonly Row[]): ScoreTable {
  const byVisit = new Map(patients.map(patient => [patient['encounter_id'], patient]));
  return {
    set: `${set}: ${notes.length} visit notes`,
    scores: countScores(notes.flatMap(note => judge(note, byVisit.get(note['encounter_id'])))),
    note: 'a note that does not name the age counts as missed; headings have no wrong ones to count',
  };
}
