import { z } from 'zod';
import { AnotherPerson } from '../identity/another-person.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { MatchedRecord } from './match/match-named-record.ts';
import { ReportWindow } from './report-window.ts';
import { Requirement } from './requirement.ts';
import { Gap } from './rules/gaps-between-reports.ts';
import { PriorDetermination } from './rules/prior-determinations.ts';

/** Whether a record is whole: what is named in it and is not there, what must be sent, gaps, earlier determinations. */
export const RecordCompleteness = z.object({
  request: z.object({
    requested: CivilDate.nullable(),
    urDecision: CivilDate.nullable(),
    physician: z.string().nullable(),
    titles: z.array(z.string()),
  }),
  window: ReportWindow.nullable(),
  /** Every record named in another document, in the order they are first named. */
  named: z.array(MatchedRecord),
  requirements: z.array(Requirement),
  gaps: z.array(Gap),
  priorDeterminations: z.array(PriorDetermination),
  /** Documents that are or may be of another person, until somebody says whether they belong here; those certain are set aside. */
  unsettled: z.array(AnotherPerson.extend({ document: z.string() })),
});
export type RecordCompleteness = Readonly<z.infer<typeof RecordCompleteness>>;
