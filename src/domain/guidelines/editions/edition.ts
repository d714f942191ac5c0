import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';

/** What a guideline is about; one edition of each is in force at a time. */
export type GuidelineSubject =
  | 'general-approaches'
  | 'chronic-pain'
  | 'opioids'
  | 'acupuncture'
  | 'postsurgical'
  | 'neck-upper-back'
  | 'shoulder'
  | 'elbow'
  | 'forearm-wrist-hand'
  | 'low-back'
  | 'knee'
  | 'ankle-foot'
  | 'hip-groin'
  | 'eye'
  | 'stress'
  | 'ptsd'
  | 'depression'
  | 'anxiety'
  | 'asthma'
  | 'lung-disease'
  | 'brain-injury'
  | 'covid-19'
  | 'formulary';

/** A guideline of the Medical Treatment Utilization Schedule as one order adopted it. */
export type Edition = {
  readonly id: string;
  readonly subject: GuidelineSubject;
  /** Official title, without year. */
  readonly title: string;
  readonly year: number;
  /** Section of title 8 of the California Code of Regulations. */
  readonly section: string;
  /** Chapter of the ACOEM Practice Guidelines, 2nd edition. */
  readonly chapter: number | null;
  /** First day in force; null when no order is known. */
  readonly from: CivilDate | null;
  /** First day no longer in force; null when no later order is known, which does not prove there is none. */
  readonly until: CivilDate | null;
  /** Parts a court held invalid, though they stood in the text. */
  readonly heldInvalid: Source | null;
  readonly scope: 'chronic' | 'any' | 'postsurgical';
  /** First and last page as printed. */
  readonly pages: readonly [number, number] | null;
  readonly source: Source;
};

/** An edition as a line of the table; what is left out is the usual. */
export type EditionRow = Pick<Edition, 'id' | 'subject' | 'title' | 'year' | 'section' | 'from' | 'until'> &
  Partial<Pick<Edition, 'chapter' | 'heldInvalid' | 'scope' | 'pages'>> & {
    readonly says: string;
    readonly confidence?: 'medium' | 'low';
  };

/** Builds editions from lines of the table. */
export function editions(rows: readonly EditionRow[]): readonly Edition[] {
  return rows.map(row => ({
    id: row.id,
    subject: row.subject,
    title: row.title,
    year: row.year,
    section: row.section,
    chapter: row.chapter ?? null,
    from: row.from,
    until: row.until,
    heldInvalid: row.heldInvalid ?? null,
    scope: row.scope ?? 'any',
    pages: row.pages ?? null,
    source: { cite: `8 CCR ${row.section}`, says: row.says, confidence: row.confidence ?? 'high' },
  }));
}
