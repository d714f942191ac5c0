import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { MmeFactors } from './mme-factor.ts';

/** Subcategories of pharmaceuticals in the public search of IMR decisions (law.md 4.4), in its spelling. */
export type DrugGroup =
  | 'Adrenal cortical steroids'
  | 'Alpha-blocker'
  | 'Androgens & anabolic steroids'
  | 'Anti-anxiety'
  | 'Anti-coagulant'
  | 'Antidepressant'
  | 'Antidiabetics'
  | 'Antiemetic'
  | 'Anti-epilepsy drugs'
  | 'Antihistamine'
  | 'Antihypertensive'
  | 'Anti-infectives'
  | 'Antimigraine agent'
  | 'Asthma medications'
  | 'Atypical antipsychotic'
  | 'Barbiturates'
  | 'Benzodiazepines'
  | 'Beta-blocker'
  | 'Bisphosphonates'
  | 'Calcium channel blocker'
  | 'Cannabinoids'
  | 'Dopamine agonists'
  | 'Fibric acid'
  | 'GI agents'
  | 'H2 blocker (Histamine 2)'
  | 'Hormones'
  | 'Impotence agents'
  | 'Injection'
  | 'Misc. analgesics'
  | 'Muscle relaxant'
  | 'NSAID'
  | 'Nutritional products'
  | 'Opioids'
  | 'Opioid antagonist'
  | 'Proton pump inhibitors'
  | 'Sedative-hypnotics'
  | 'Statin'
  | 'Topical analgesics'
  | 'Topical compounds'
  | 'TNF modifier'
  | 'Viscosupplementation';

export type DrugRoute =
  | 'oral'
  | 'topical'
  | 'transdermal'
  | 'transmucosal'
  | 'nasal'
  | 'inhaled'
  | 'eye'
  | 'injection'
  | 'intrathecal';

/** What can happen when the drug is stopped at once after regular use. */
export type AbruptStopRisk =
  | 'opioid withdrawal'
  | 'seizures and withdrawal'
  | 'seizures and hallucinations'
  | 'seizures'
  | 'withdrawal'
  | 'discontinuation syndrome'
  | 'rebound hypertension'
  | 'rebound angina'
  | 'rebound insomnia'
  | 'adrenal insufficiency'
  | 'relapse and withdrawal';

export type DeaSchedule = 'I' | 'II' | 'III' | 'IV' | 'V';

export type Drug = {
  readonly id: string;
  /** Ingredients without salt, form or release: `oxycodone`. */
  readonly ingredients: readonly string[];
  readonly brands: readonly string[];
  /** Other names, abbreviations and common misspellings. */
  readonly aliases: readonly string[];
  /** Pharmacological class, as a clinician says it. */
  readonly class: string;
  readonly group: DrugGroup | null;
  readonly route: DrugRoute;
  readonly release: 'immediate' | 'extended';
  /** Oldest first; `from` is null for the first known. */
  readonly schedules: readonly { readonly from: CivilDate | null; readonly schedule: DeaSchedule | null }[];
  /** Strengths sold: `10/325 mg`, `5%`; empty when not known. */
  readonly strengths: readonly string[];
  readonly mme: MmeFactors | null;
  readonly abruptStop: AbruptStopRisk | null;
  /** Topics of the 2009 chronic pain guideline that speak of it, the nearest first. */
  readonly topics: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
};

/** A drug as a line of the table: lists are written with commas. */
export type DrugRow = {
  readonly id: string;
  readonly of: string;
  readonly brands?: string;
  readonly also?: string;
  readonly class: string;
  readonly group: DrugGroup | null;
  readonly route?: DrugRoute;
  readonly release?: 'extended';
  readonly schedule?: DeaSchedule | readonly (readonly [CivilDate | null, DeaSchedule | null])[];
  readonly strengths?: string;
  readonly mme?: MmeFactors;
  readonly abruptStop?: AbruptStopRisk;
  readonly topics?: string;
  readonly confidence?: 'medium' | 'low';
};

const listed = (names: string | undefined): string[] => (names === undefined ? [] : names.split(', '));

/** `5, 10 mg; 1%` → `5 mg`, `10 mg`, `1%`: a unit stands once, at the end of its list. */
function strengthsOf(text: string | undefined): string[] {
  return (text?.split('; ') ?? []).flatMap(group => {
    const unit = / [a-z/A-Z]+$/.exec(group)?.[0] ?? '';
    return group
      .slice(0, group.length - unit.length)
      .split(', ')
      .map(amount => amount + unit);
  });
}

function schedulesOf(schedule: DrugRow['schedule']): Drug['schedules'] {
  if (schedule === undefined) return [];
  if (typeof schedule === 'string') return [{ from: null, schedule }];
  return schedule.map(([from, which]) => ({ from, schedule: which }));
}

/** Builds drugs from lines of the table. */
export function drugs(rows: readonly DrugRow[]): readonly Drug[] {
  return rows.map(row => ({
    id: row.id,
    ingredients: listed(row.of),
    brands: listed(row.brands),
    aliases: listed(row.also),
    class: row.class,
    group: row.group,
    route: row.route ?? 'oral',
    release: row.release ?? 'immediate',
    schedules: schedulesOf(row.schedule),
    strengths: strengthsOf(row.strengths),
    mme: row.mme ?? null,
    abruptStop: row.abruptStop ?? null,
    topics: listed(row.topics),
    confidence: row.confidence ?? 'high',
  }));
}

/** The federal schedule of a drug on a day; null when it was not controlled. */
export function scheduleOn(drug: Drug, day: CivilDate): DeaSchedule | null {
  return drug.schedules.findLast(entry => entry.from === null || entry.from <= day)?.schedule ?? null;
}
