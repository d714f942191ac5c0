import type { Source } from '#domain/law/source.ts';
import type { DisputedItem } from '../disputed-item.ts';
import type { Request } from '../requests/request.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(k); published determinations (practice)',
  says: 'what serves a surgery (assistant, clearance, tests before it, sling, cold unit, therapy after it) is decided with the surgery in the same application',
  confidence: 'medium',
};

type Item = Pick<DisputedItem, 'title' | 'request'>;

/** Equipment used after surgery and hardly ever without it. */
const AFTERCARE =
  /\b(?:slings?|immobili[sz]ers?|cold\s+(?:therapy|compression)|cryotherapy|polar\s+care|game\s+ready|vascutherm|ice\s+machine|continuous\s+passive\s+motion|CPM|DVT|deep\s+(?:vein|venous)|(?:sequential|pneumatic|intermittent)\s+(?:limb\s+)?compression)\b/i;
const LABEL = /\bassociated\s+surgical\b/i;

/** For each item the index of the surgery it follows; null for one that stands alone, the surgery itself among them. */
export function dependsOn(items: readonly Item[]): readonly (number | null)[] {
  const surgeries = surgeriesIn(items);
  return items.map((item, index) => {
    if (surgeries.includes(index)) return null;
    if (item.request.ancillary) return nearest(index, sharing(item, items, surgeries) ?? surgeries);
    return isAftercare(item) ? nearest(index, sharing(item, items, surgeries) ?? unsaid(item, surgeries)) : null;
  });
}

/** Surgeries proper; where every one also names something that goes with it, those not labelled as a service to another. */
function surgeriesIn(items: readonly Item[]): readonly number[] {
  const operations = items.flatMap(({ request }, index) => (isOperation(request) ? [index] : []));
  const alone = operations.filter(index => items[index]?.request.ancillary === false);
  return alone.length > 0 ? alone : operations.filter(index => !LABEL.test(items[index]?.title ?? ''));
}

function isOperation({ category, subcategory }: Request): boolean {
  return category === 'surgery' && subcategory !== 'Adjunct surgical services';
}

function isAftercare({ title, request }: Item): boolean {
  return request.category === 'dme' && AFTERCARE.test(title);
}

/** The surgeries on the part of the body an item names; null when it names none, or none of them is on it. */
function sharing({ request }: Item, items: readonly Item[], surgeries: readonly number[]): readonly number[] | null {
  const shared = surgeries.filter(index => {
    const surgery = items[index]?.request;
    return (
      surgery !== undefined &&
      sameSide(request, surgery) &&
      request.bodyParts.some(part => surgery.bodyParts.includes(part))
    );
  });
  return shared.length > 0 ? shared : null;
}

function sameSide(a: Request, b: Request): boolean {
  return a.side === null || b.side === null || a.side === b.side || a.side === 'bilateral' || b.side === 'bilateral';
}

/** Without the word that it follows a surgery, equipment for another part of the body stands alone. */
function unsaid({ request }: Item, surgeries: readonly number[]): readonly number[] {
  return request.bodyParts.length === 0 ? surgeries : [];
}

/** The last surgery before the item, else the first after it. */
function nearest(index: number, surgeries: readonly number[]): number | null {
  return surgeries.findLast(surgery => surgery < index) ?? surgeries[0] ?? null;
}
