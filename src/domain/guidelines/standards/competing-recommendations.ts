import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { CitedBy, Recommendation, RecommendationSource, Weighing } from '#domain/cases/analyses/weighing.ts';
import type { Source } from '#domain/law/source.ts';
import { placeOfLevel, schemeOn } from './levels-of-evidence.ts';

export const source: Source = {
  cite: '8 CCR 9792.25.1; Labor Code 4604.5(a)',
  says: 'Recommendations at variance are compared by the applicability and the level of the studies behind them; the best available evidence governs, and the reviewer says why.',
};

/** Why a worksheet cannot stand as it is; `field` names the place, as `recommendations/1/level`. */
export type WeighingObjection = { readonly field: string; readonly message: string };

/** What keeps a worksheet from being used, by the regulation; empty when nothing does. */
export function objectionsToWeighing(weighing: Weighing, on: CivilDate): WeighingObjection[] {
  const { recommendations, governs } = weighing;
  const chosen = recommendations[governs];
  return [
    ...(new Set(recommendations.map(({ direction }) => direction)).size < 2
      ? [objection('recommendations', 'all of them say the same: only recommendations at variance are weighed')]
      : []),
    ...recommendations.flatMap((each, index) => ofRecommendation(each, index, on)),
    ...(chosen === undefined ? [objection('governs', 'choose the recommendation that governs')] : ofChosen(chosen)),
  ];
}

function ofRecommendation(each: Recommendation, index: number, on: CivilDate): WeighingObjection[] {
  const scheme = schemeOn(on);
  const at = `recommendations/${index}`;
  const found: WeighingObjection[] = [];
  if (!each.applicable && each.applicability === '')
    found.push(objection(`${at}/applicability`, 'say why its studies do not apply to this worker'));
  if (each.level !== null && scheme !== null && placeOfLevel(scheme, each.level) === null)
    found.push(objection(`${at}/level`, `${each.level} is no level of the scheme in force on ${on}`));
  if (each.rebuts && each.source === 'schedule')
    found.push(objection(`${at}/rebuts`, 'the schedule is what is rebutted, and does not rebut itself'));
  return found;
}

/** A study that does not apply may neither support nor defeat a treatment; what sets the schedule aside must have a level. */
function ofChosen({ applicable, source: from, level }: Recommendation): WeighingObjection[] {
  if (!applicable) return [objection('governs', 'what does not apply to this worker cannot govern')];
  return from !== 'schedule' && level === null
    ? [objection('governs', 'name the level of evidence of the recommendation that governs')]
    : [];
}

const objection = (field: string, message: string): WeighingObjection => ({ field, message });

/** What a reader would ask of a worksheet: better evidence left aside, the presumption of the schedule set aside for evidence no better. */
export function remarksOnWeighing({ recommendations, governs }: Weighing, on: CivilDate): string[] {
  const scheme = schemeOn(on);
  const chosen = recommendations[governs];
  if (scheme === null || chosen === undefined) return [];
  const placeOf = ({ level }: Recommendation) => (level === null ? null : placeOfLevel(scheme, level));
  const own = placeOf(chosen);
  const others = recommendations.filter(each => each !== chosen && each.applicable);
  const better = others.filter(each => {
    const place = placeOf(each);
    return place !== null && own !== null && place < own;
  });
  const schedule = others.find(each => each.source === 'schedule');
  const schedulePlace = schedule === undefined ? null : placeOf(schedule);
  const isNoBetter = schedulePlace !== null && own !== null && own >= schedulePlace;
  return [
    ...better.map(each => `${each.citation} is of level ${each.level}, better than what governs (${chosen.level}).`),
    ...(chosen.source !== 'schedule' && isNoBetter
      ? ['The schedule is presumed correct, and what governs is supported no better than it.']
      : []),
  ];
}

const SOURCES: Readonly<Record<RecommendationSource, string>> = {
  schedule: 'the schedule',
  'acoem-or-odg': 'ACOEM or ODG outside the schedule',
  'other-guideline': 'another guideline',
  study: 'a study',
};
const CITED_BY: Readonly<Record<CitedBy, string>> = {
  'requesting-physician': 'the requesting physician',
  'claims-administrator': 'the claims administrator',
  reviewer: 'the reviewer',
};

/** The worksheet as the letter says it: what competes, of what level and applicability, which governs, why. */
export function weighingSentences({ recommendations, governs, why }: Weighing): string[] {
  const chosen = recommendations[governs];
  if (chosen === undefined) return [];
  return [
    'Recommendations on this treatment are at variance and were compared by the evidence behind them (8 CCR 9792.25.1).',
    ...recommendations.map(recommendationSentence),
    `What governs is ${trimmed(chosen.citation)}: ${trimmed(why)}.`,
  ];
}

function recommendationSentence(each: Recommendation): string {
  const rebuttal = each.rebuts ? ' in the request for authorization to rebut the schedule' : '';
  const level = each.level === null ? 'its level of evidence cannot be told' : `level of evidence ${each.level}`;
  const reason = each.applicability === '' ? '' : ` (${trimmed(each.applicability)})`;
  const applies = each.applicable ? `applicable to this worker${reason}` : `not applicable to this worker${reason}`;
  const speaks = each.direction === 'for' ? 'supports the treatment' : 'speaks against the treatment';
  return `${capital(trimmed(each.citation))} (${SOURCES[each.source]}; cited by ${CITED_BY[each.citedBy]}${rebuttal}) ${speaks}; ${level}; ${applies}.`;
}

function trimmed(text: string): string {
  return text.trim().replace(/[.;,]+$/, '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
