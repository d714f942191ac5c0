import { findDrugsIn } from '#domain/drugs/find-drug.ts';
import type { Source } from '#domain/law/source.ts';
import type { Comparison } from '../axis.ts';
import { type WordedRequest, wordedRequest } from '../worded-request.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { within } from './service-words.ts';

export const source: Source = {
  cite: 'Published determinations (practice)',
  says: 'of several services named, those not authorized are left; another service leaves the whole request',
  confidence: 'medium',
};

/** How the services of an authorized part stand to those of the original request. */
export type ComparedServices =
  | { readonly kind: 'same' }
  | { readonly kind: 'other'; readonly message: string }
  /** Some of several services; `comparable` is the original request with only those. */
  | {
      readonly kind: 'part';
      readonly comparison: Extract<Comparison, { kind: 'part' }>;
      readonly comparable: WordedRequest;
    };

/** Named components: EMG and NCS of both arms, less the NCS, leaves the EMG. */
export function compareServices(original: WordedRequest, authorized: WordedRequest): ComparedServices {
  const drug = compareDrugs(original, authorized);
  if (drug !== null) return drug;
  const asked = segmentsOf(original);
  const allowed = segmentsOf(authorized);
  if (original.text.toLowerCase() === authorized.text.toLowerCase()) return { kind: 'same' };
  // A stretch that names a part of the body only is no service: then the parts of the body are compared instead.
  const severalServices = asked.length > 1 && asked.every(one => one.service.size > 0);
  return severalServices ? compareSeveral(original, asked, allowed) : compareOne(asked, allowed);
}

/** Drugs are the same by ingredient and strength, whatever their name. */
function compareDrugs(original: WordedRequest, authorized: WordedRequest): ComparedServices | null {
  const asked = original.kind.drug;
  const allowed = authorized.kind.drug;
  if (original.kind.category !== 'drug' || asked === null || asked.ingredients.length === 0) return null;
  if (severalDrugs(original)) return null;
  if (authorized.kind.category !== 'drug' || allowed === null)
    return other('a drug was asked for, something else authorized');
  if (asked.ingredients.toSorted().join() !== allowed.ingredients.toSorted().join()) {
    return other(`${asked.name} was asked for and ${allowed.name} authorized`);
  }
  if (asked.strength !== null && allowed.strength !== null && asked.strength !== allowed.strength) {
    return other(`${asked.strength} was asked for and ${allowed.strength} authorized`);
  }
  return { kind: 'same' };
}

function severalDrugs({ words, kind }: WordedRequest): boolean {
  const named = new Set(findDrugsIn(words).flatMap(match => match.value.drug.ingredients));
  return named.size > new Set(kind.drug?.ingredients).size;
}

function compareOne(asked: readonly Segment[], allowed: readonly Segment[]): ComparedServices {
  const all = together(asked);
  const part = together(allowed);
  const sameHead = sameHeads(asked[0], allowed[0]);
  if (part.size === 0 || (within(part, all) && (sameHead || within(all, part)))) return { kind: 'same' };
  return other(`the authorized part is worded as another service (${[...part].join(' ')})`);
}

const together = (segments: readonly Segment[]) => new Set(segments.flatMap(({ service }) => [...service]));

function sameHeads(a: Segment | undefined, b: Segment | undefined): boolean {
  if (a?.head === null || b?.head === null || a === undefined || b === undefined) return false;
  return within(a.head, b.head) && within(b.head, a.head);
}

function compareSeveral(
  original: WordedRequest,
  asked: readonly Segment[],
  allowed: readonly Segment[],
): ComparedServices {
  const tail = asked.at(-1);
  const granted = new Set<Segment>();
  for (const one of allowed) {
    const match = asked.find(segment => !granted.has(segment) && covers(segment, one, tail));
    if (match === undefined) return other(`the original request does not name ${[...one.all].join(' ')}`);
    granted.add(match);
  }
  const left = asked.filter(segment => !granted.has(segment));
  if (left.length === 0 || granted.size === 0) return { kind: 'same' };
  const name = (segment: Segment) => wordedAs(original.text, segment, asked);
  const reviewed = left.map(name).join(' and ');
  const comparison = {
    kind: 'part' as const,
    original: asked.map(name),
    authorized: [...granted].map(name),
    left: left.map(name),
    reviewed,
    step: `of ${asked.map(name).join('; ')} the authorized part leaves ${reviewed}`,
  };
  return { kind: 'part', comparison, comparable: wordedRequest([...granted].map(name).join(' and ')) };
}

/** A part of the body said once at the end of a list holds for all of it. */
function covers(segment: Segment, part: Segment, tail: Segment | undefined): boolean {
  const bare = segment.service.size === segment.all.size;
  const all = bare && tail !== undefined ? new Set([...segment.all, ...tail.all]) : segment.all;
  const sameService =
    sameHeads(segment, part) || (within(segment.service, part.service) && within(part.service, segment.service));
  return sameService && within(part.service, segment.service) && within(part.all, all);
}

const OF_THE = /\s*(?:\b(?:of|for|to|on)\s+(?:the\s+)?)?$/i;

/** A component as worded, with the part of the body that stands once at the end of the list. */
function wordedAs(text: string, segment: Segment, asked: readonly Segment[]): string {
  const last = asked.at(-1);
  const own = text.slice(segment.start, segment === last ? text.length : segment.end).trim();
  if (last === undefined || last.body === null || segment.body !== null) return own;
  const from = text.slice(0, last.body).replace(OF_THE, '').length;
  return `${own} ${text.slice(from).trim()}`;
}

function other(message: string): ComparedServices {
  return { kind: 'other', message };
}
