import type { Source } from '#domain/law/source.ts';
import type { Match } from '../duplicates/duplicate-index.ts';
import type { Found, GroundRule } from '../screening/ground.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.3(a); DWC, independent medical review updates',
  says: 'an application for the same worker, claim, UR decision and items as one already open is joined to that one and closed',
};

export const duplicate: GroundRule = {
  code: 'DUPLICATE',
  source,
  find: ({ application, duplicates }) => {
    const sure = duplicates.filter(({ verdict }) => verdict === 'duplicate');
    const covered = application.items.map((_, index) => sure.find(({ items }) => items.includes(index)) ?? null);
    const [first] = covered;
    if (first != null && covered.every(match => match !== null)) return [found(null, first)];
    return covered.flatMap((match, index) => (match === null ? [] : [found(index, match)]));
  },
};

function found(item: number | null, { id, reasons }: Match): Found {
  const what = item === null ? 'The same dispute' : 'The same treatment, under the same utilization review decision,';
  return {
    item,
    message: `${what} is already open as application ${id}.`,
    elsewhere: `application ${id}, to which this one is joined; nothing is lost by closing it`,
    notes: reasons,
  };
}
