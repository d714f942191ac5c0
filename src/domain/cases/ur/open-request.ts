import { z } from 'zod';
import type { Source } from '#domain/law/source.ts';
import { allAxes } from './all-axes.ts';
import { acquisitionsDiffer } from './amounts/acquisition.ts';
import { AxisId, type Comparison, Measure } from './axis.ts';
import { compareServices } from './parts/components.ts';
import { type WordedRequest, wordedRequest } from './worded-request.ts';

export const source: readonly Source[] = [
  {
    cite: 'Labor Code 4610.5(c)(1), (k)',
    says: 'in dispute is the treatment that a UR decision modified or denied; what it approved is taken out before the review',
  },
  {
    cite: 'Published determinations (practice)',
    says: 'what is left is reviewed where the approved part is the same service and can be subtracted on one axis; else the whole request is',
    confidence: 'medium',
  },
];

/** Why the whole request is open although part was authorized. */
export const WhyWhole = z.enum([
  'other-service',
  'other-unit',
  'unsaid-original',
  'unsaid-authorized',
  'exceeds',
  'other-part',
  'several-axes',
]);
export type WhyWhole = z.infer<typeof WhyWhole>;

/** What is open of a request after UR. */
export const OpenRequest = z.object({
  /** `plain`: denied outright; `remainder`: only the rest; `whole`: all of it; `nothing`: UR authorized what was asked for. */
  kind: z.enum(['plain', 'remainder', 'whole', 'nothing']),
  /** Of a remainder: what was subtracted on. */
  axis: AxisId.nullable(),
  original: z.string(),
  authorized: z.string().nullable(),
  /** What is to be decided; null when nothing is. */
  reviewed: z.string().nullable(),
  /** Of a remainder: how much was asked for, authorized and left. */
  measures: z.object({ original: Measure, authorized: Measure, left: Measure }).nullable(),
  why: WhyWhole.nullable(),
  explanation: z.string(),
});
export type OpenRequest = Readonly<z.infer<typeof OpenRequest>>;

/** What is left to decide of a request when UR authorized a part, and on which axis; the whole request where they cannot be subtracted. */
export function openRequest(original: string, authorized: string | null): OpenRequest {
  const asked = wordedRequest(original);
  if (authorized === null || authorized.trim() === '') {
    return {
      ...whole(asked, null, 'other-service', ''),
      kind: 'plain',
      why: null,
      explanation: 'nothing was authorized: the request is open as worded',
    };
  }
  const allowed = wordedRequest(authorized);
  const services = compareServices(asked, allowed);
  if (services.kind === 'other') return whole(asked, allowed, 'other-service', services.message);
  const otherUnit = acquisitionsDiffer(asked, allowed);
  if (otherUnit !== null) return whole(asked, allowed, 'other-unit', otherUnit);
  const comparable = services.kind === 'part' ? services.comparable : asked;
  const differences = [
    ...(services.kind === 'part' ? [{ axis: 'components' as const, comparison: services.comparison }] : []),
    ...compareOnAxes(comparable, allowed).filter(({ comparison }) => comparison.kind !== 'same'),
  ];
  return concluded(asked, allowed, differences);
}

type Compared = { readonly axis: AxisId; readonly comparison: Comparison };

/** Two requests for one service, on every axis that either speaks of. */
export function compareOnAxes(original: WordedRequest, authorized: WordedRequest): readonly Compared[] {
  return allAxes.flatMap(axis => {
    const comparison = axis.compare(original, authorized);
    return comparison === null ? [] : [{ axis: axis.id, comparison }];
  });
}

function concluded(asked: WordedRequest, allowed: WordedRequest, differences: readonly Compared[]): OpenRequest {
  const [only, ...more] = differences;
  if (only === undefined) {
    const explanation = 'the authorized part is all that was asked for: nothing is left to decide';
    return {
      ...whole(asked, allowed, 'exceeds', explanation),
      kind: 'nothing',
      why: null,
      reviewed: null,
      explanation,
    };
  }
  for (const { comparison } of differences) {
    if (comparison.kind === 'not') return whole(asked, allowed, comparison.why, comparison.message);
  }
  const { axis, comparison } = only;
  if (more.length > 0 || comparison.kind !== 'part') {
    const named = differences.map(difference => difference.axis.replaceAll('-', ' ')).join(' and ');
    return whole(asked, allowed, 'several-axes', `the two differ in more than one way (${named})`);
  }
  return {
    kind: 'remainder',
    axis,
    original: asked.text,
    authorized: allowed.text,
    reviewed: comparison.reviewed,
    measures: measures(comparison),
    why: null,
    explanation: `the authorized part is the same service and is subtracted on one axis (${axis.replaceAll('-', ' ')}): ${comparison.step}`,
  };
}

function measures({ original, authorized, left }: Extract<Comparison, { kind: 'part' }>): OpenRequest['measures'] {
  const copy = (measure: typeof original) => (typeof measure === 'number' ? measure : [...measure]);
  return { original: copy(original), authorized: copy(authorized), left: copy(left) };
}

function whole(asked: WordedRequest, allowed: WordedRequest | null, why: WhyWhole, message: string): OpenRequest {
  return {
    kind: 'whole',
    axis: null,
    original: asked.text,
    authorized: allowed?.text ?? null,
    reviewed: asked.text,
    measures: null,
    why,
    explanation: `nothing can be subtracted, so that the whole request is open: ${message}`,
  };
}

const SUBTRACTED = 'The remaining IMR eligible portion of the original request,';

/** The title under which what is open is decided, in the wording of the letters; null when nothing is open. */
export function titleOf({ kind, original, authorized, reviewed }: OpenRequest): string | null {
  if (reviewed === null) return null;
  if (kind === 'plain' || authorized === null) return original;
  const asked = `${original} was the original request.`;
  if (kind === 'remainder') {
    return `${asked} ${authorized} was authorized by the Claims Administrator. ${SUBTRACTED} ${reviewed}`;
  }
  return `${asked} The Claims Administrator authorized ${authorized}, leaving the original request IMR eligible. The original request, ${reviewed}`;
}
