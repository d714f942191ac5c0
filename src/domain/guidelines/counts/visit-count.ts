import { z } from 'zod';
import type { Request } from '#domain/cases/requests/request.ts';
import { readVisits } from '#domain/cases/requests/visits.ts';
import { Fact } from '#domain/evidence/fact.ts';
import type { Source } from '#domain/law/source.ts';
import { patientFacts, type Situation } from '../engine/situation.ts';
import { visitsInAll } from '../questions/amounts.ts';
import { speaksOf } from '../questions/words.ts';
import { Ceiling, type Explanation, type JudgedCriterion } from '../review.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, p. 58-60, 98-99; 8 CCR 9792.24.1, 9792.24.3; Labor Code 4604.5(c)',
  says: 'Visits had, authorized and asked for are counted against what the edition and the statute allow.',
};

/** Visits as one place of the record, or the request itself, tells of them. */
export const VisitLine = z.object({
  what: z.enum(['attended', 'authorized', 'requested']),
  count: z.int(),
  evidence: z.array(Fact),
  /** Words of the request, where the number is from it and not from the record. */
  words: z.string().nullable(),
});

/** The visits of the service in dispute, against the limits of the edition. */
export const VisitCount = z.object({
  lines: z.array(VisitLine),
  /** The most that is told as had: later notes repeat what earlier ones counted. */
  attended: z.int().nullable(),
  authorized: z.int().nullable(),
  /** Asked for in the request in dispute. */
  requested: z.int().nullable(),
  limits: z.array(
    z.object({
      criterion: z.string(),
      of: Ceiling.shape.of,
      most: z.number(),
      pages: z.array(z.tuple([z.int(), z.int()])),
      /** What is counted against it, and what is left; null where the record does not say. */
      counted: z.int().nullable(),
      left: z.int().nullable(),
    }),
  ),
});
export type VisitCount = Readonly<z.infer<typeof VisitCount>>;
type Line = z.infer<typeof VisitLine>;

const SERVICES: Partial<Record<Request['category'], RegExp>> = {
  'physical-therapy':
    /physical therapy|physiotherapy|\bPT\b|occupational therapy|\bOT\b|hand therapy|aquatic|pool therapy/i,
  chiropractic: /chiropract|manipulat|manual therapy/i,
  acupuncture: /acupunct/i,
  psych: /psycho|cognitive|counsel|biofeedback/i,
};
const MASSAGE = /massage|myofascial release/i;

/** The count for a request of visits; null where the request is for none. */
export function visitCount(situation: Situation, criteria: readonly JudgedCriterion[]): VisitCount | null {
  const { request } = situation;
  const service = MASSAGE.test(request.reviewed) ? MASSAGE : SERVICES[request.category];
  if (service === undefined) return null;
  const lines = [...linesOfRecord(situation, service), ...linesOfRequest(situation)];
  const attended = most(lines, 'attended');
  const requested = visitsInAll(request);
  return {
    lines,
    attended,
    authorized: most(lines, 'authorized'),
    requested,
    limits: criteria.flatMap(({ id, pages, explanation }) =>
      ceilingsWithin(explanation)
        .filter(({ of }) => of !== 'morphine-equivalents')
        .map(ceiling => {
          const counted = countedAgainst(ceiling, attended, requested);
          return {
            criterion: id,
            ...ceiling,
            pages: [...pages],
            counted,
            left: counted === null ? null : ceiling.most - counted,
          };
        }),
    ),
  };
}

function linesOfRecord(situation: Situation, service: RegExp): Line[] {
  const counts = patientFacts(situation, 'visit-count', 'treatment-tried').flatMap((fact): Line[] => {
    const { count } = fact.value;
    if (count === null || !Number.isInteger(count) || !speaksOf(fact, service)) return [];
    if (fact.kind === 'treatment-tried' && !/visit|session|treatment/.test(fact.value.unit ?? '')) return [];
    switch (fact.assertion) {
      case 'affirmed':
      case 'historical':
        return [{ what: 'attended', count, evidence: [fact], words: null }];
      case 'planned':
      case 'possible':
        return [{ what: 'requested', count, evidence: [fact], words: null }];
      default:
        return [];
    }
  });
  const authorized = patientFacts(situation, 'ur-decision').flatMap((fact): Line[] => {
    const { authorized: part, item, outcome } = fact.value;
    const words = part ?? (outcome === 'approved' ? item : null);
    const count = words === null || !service.test(`${words} ${item ?? ''} ${fact.at.quote}`) ? null : readVisits(words);
    return count === null ? [] : [{ what: 'authorized', count, evidence: [fact], words: null }];
  });
  return [...counts, ...authorized];
}

function linesOfRequest({ request }: Situation): Line[] {
  const asked = visitsInAll(request);
  const granted = request.authorized === null ? null : readVisits(request.authorized);
  const lines: Line[] = [];
  if (granted !== null) lines.push({ what: 'authorized', count: granted, evidence: [], words: request.authorized });
  if (asked !== null)
    lines.push({ what: 'requested', count: asked, evidence: [], words: request.original ?? request.reviewed });
  return lines;
}

function most(lines: readonly Line[], what: Line['what']): number | null {
  const counts = lines.filter(line => line.what === what).map(({ count }) => count);
  return counts.length === 0 ? null : Math.max(...counts);
}

function countedAgainst({ of }: Ceiling, attended: number | null, requested: number | null): number | null {
  if (requested === null) return null;
  if (of === 'visits-requested') return requested;
  return attended === null ? null : attended + requested;
}

function ceilingsWithin({ ceiling, parts }: Explanation): Ceiling[] {
  return [...(ceiling === undefined ? [] : [ceiling]), ...parts.flatMap(ceilingsWithin)];
}
