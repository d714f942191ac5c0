import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { civilDateOf, dayNumber } from '#domain/calendar/counting/day-number.ts';
import { CaseEvent } from '#domain/cases/events.ts';
import { ApplicationForm } from '#domain/cases/events/application-form.ts';
import { fileApplication } from '../life-cycle/file-application.ts';
import { recordEvent } from '../life-cycle/record-event.ts';
import type { CaseStore, Clock, ListFiles, LoadText } from '../ports.ts';
import { settleScreening } from '../screening/screen-case.ts';

/** A file of `samples/filings`: an invented application and what happened to it; its days are written `today-12`. */
const SampleFiling = z.object({
  form: ApplicationForm,
  received: z.string(),
  urDecisionText: z.string().nullable(),
  /** `screened`: what screening finds is recorded as of that day. */
  since: z.array(
    z.union([
      z.object({ screened: CivilDate }),
      z.object({ kind: z.string(), why: z.string(), data: z.looseObject({}) }),
    ]),
  ),
});

export type LoadSampleFilingsOutcome = {
  readonly filed: number;
  readonly refused: readonly { readonly file: string; readonly message: string }[];
};

/** Files the sample applications of a new system, dated from today, so that there are clocks that run. */
export async function loadSampleFilings(
  needs: {
    readonly cases: CaseStore;
    readonly clock: Clock;
    readonly loadText: LoadText;
    readonly listFiles: ListFiles;
  },
  { folder }: { readonly folder: string },
): Promise<LoadSampleFilingsOutcome> {
  const refused: { readonly file: string; readonly message: string }[] = [];
  let filed = 0;
  for (const file of (await needs.listFiles([`${folder}/filings`], ['.json'])).files) {
    const message = await fileSample(needs, file);
    if (message === null) filed += 1;
    else refused.push({ file, message });
  }
  return { filed, refused };
}

async function fileSample(needs: Parameters<typeof loadSampleFilings>[0], file: string): Promise<string | null> {
  const loaded = await needs.loadText(file);
  if (loaded.kind === 'unreadable') return loaded.error.message;
  const sample = SampleFiling.safeParse(parseJson(dated(loaded.text, needs.clock.today())));
  if (!sample.success) return sample.error.issues[0]?.message ?? 'not a filing';
  const { form, received, urDecisionText, since } = sample.data;
  const filed = await fileApplication(needs, { form, received, method: 'fax', urDecisionText });
  if (filed.kind !== 'filed') return filed.kind === 'refused' ? (filed.refusals[0]?.message ?? 'refused') : filed.kind;
  const { caseNumber } = filed.case;
  for (const step of since) {
    const outcome =
      'screened' in step
        ? await settleScreening(needs, { caseNumber, on: step.screened })
        : await recordEvent(needs, { caseNumber, event: CaseEvent.parse({ by: 'intake', ...step }) });
    if (outcome.kind === 'refused') return outcome.refusals[0]?.message ?? 'refused';
  }
  return null;
}

/** A text with every `"today-12"` written as the day it means; `"today"` is today. */
function dated(text: string, today: CivilDate): string {
  return text.replaceAll(/"today(?:-(\d+))?"/g, (_, days: string | undefined) =>
    JSON.stringify(civilDateOf(dayNumber(today) - Number(days ?? 0))),
  );
}

/** A value from its JSON; null where it is none, for the shape to refuse. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
