import type { ItemReader } from './read-item.ts';
import { itemAgreement } from './same-item.ts';

export type ItemMatch = { readonly near: boolean };

/**
 * Which items of one filing another one holds too, whatever their order: for each its match, or null. Every item is
 * matched once, and as many are matched as can be.
 */
export function matchItems(
  ours: readonly string[],
  theirs: readonly string[],
  read: ItemReader,
): readonly (ItemMatch | null)[] {
  const held = theirs.map(read);
  const agreements = ours.map(title => {
    const item = read(title);
    return held.map(other => itemAgreement(item, other));
  });
  const takenBy = new Map<number, number>();
  const place = (index: number, tried: Set<number>): boolean => {
    const row = agreements[index] ?? [];
    const inOrder = [...row.keys()].sort((a, b) => Number(row[a] !== 'same') - Number(row[b] !== 'same'));
    for (const other of inOrder) {
      if (row[other] === 'different' || tried.has(other)) continue;
      tried.add(other);
      const holder = takenBy.get(other);
      if (holder === undefined || place(holder, tried)) {
        takenBy.set(other, index);
        return true;
      }
    }
    return false;
  };
  for (const index of ours.keys()) place(index, new Set());
  const matched = new Map([...takenBy].map(([other, index]) => [index, other]));
  return ours.map((_, index) => {
    const other = matched.get(index);
    return other === undefined ? null : { near: agreements[index]?.[other] !== 'same' };
  });
}
