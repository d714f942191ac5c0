import type { PresetSummary, SimulationView } from '#api/simulation/contract.ts';
import { writtenDate } from '../../parts/words/written-date.ts';

/** A count as people read it: `42,000`; an en dash when it is not known. */
export function countWords(value: number | null): string {
  return value === null ? '–' : value.toLocaleString('en-US', { maximumFractionDigits: 1 });
}

/** A share in percent, to a tenth. */
export function percentWords(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toLocaleString('en-US', { maximumFractionDigits: 1 })} %`;
}

/** `4,410 to 24,300`, or one number where it does not change. */
export function rangeWords({ least, most }: PresetSummary['staffedFor']): string {
  const [from, to] = [least, most].map(value => countWords(Math.round(value)));
  return from === to ? `${from}` : `${from} to ${to}`;
}

/** `12 months from Jan 2024` */
export function spanWords({ start, months }: Pick<PresetSummary, 'start' | 'months'>): string {
  return `${months} ${months === 1 ? 'month' : 'months'} from ${monthWords(start)}`;
}

/** `Jan 2024`, of a month or a day. */
export function monthWords(month: string): string {
  return writtenDate(`${month.slice(0, 7)}-01`).slice(2);
}

/** The answer in two sentences: what happens as staffed, and what staffing it would take. */
export function answerWords({ staffing, backlog, months, to }: SimulationView): readonly [string, string] {
  const days = months.at(-1)?.daysFromAssignment ?? null;
  const took =
    days === null ? 'no determination is made' : `a determination takes ${countWords(days)} days from assignment`;
  const happens = `On ${writtenDate(to)} ${countWords(backlog.atEnd.open)} cases are open, and in that month ${took}; of the determinations that fell due ${percentWords(staffing.lateShare)} were late or are still open.`;
  const { needed, lateUnder } = staffing;
  const takes =
    needed === null
      ? `Staffing for under ${percentWords(lateUnder)} late was not found: ${staffing.how}.`
      : `To stay under ${percentWords(lateUnder)} it takes a steady staff for ${countWords(needed.determinationsPerMonth)} cases a month.`;
  return [happens, takes];
}

const NAMES: Readonly<Record<string, string>> = {
  'application-to-assignment': 'Application to assignment',
  'assignment-to-records': 'Assignment to complete records',
  'records-to-review': 'Complete records to review',
  'review-to-determination': 'Review to determination',
  'records-to-determination': 'Complete records to determination',
  'assignment-to-determination': 'Assignment to determination',
  'application-to-determination': 'Application to determination',
};

/** A stage in words. */
export function stageWords(stage: string): string {
  return NAMES[stage] ?? stage;
}

/** `applicationsPerMonth` → `Applications per month`. */
export function assumptionWords(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`).replace(/\bur\b/, 'UR');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A value of an assumption in words: `median 4, p90 8`. */
export function valueWords(value: unknown): string {
  if (value === null) return 'as many as come';
  if (typeof value === 'number') return countValue(value);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(valueWords).join(typeof value[0] === 'object' ? '; ' : ', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, each]) => (name === 'name' ? String(each) : `${partWords(name)} ${valueWords(each)}`))
      .join(', ');
  return value === true ? 'yes' : 'no';
}

/** `cureDays` → `cure days`; the code of a ground stays as it is. */
function partWords(name: string): string {
  return name === name.toUpperCase() ? name : name.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}

function countValue(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: value < 1 ? 3 : 2 });
}
