import type { RawItem } from './split-items.ts';

/** Items whose titles are all numbered in order (`1. …`, `2) …`), without the numbers; else as they are. */
export function withoutNumbers(items: readonly RawItem[]): readonly RawItem[] {
  const numbered = items.every(({ title }, index) => new RegExp(`^\\s*\\(?${index + 1}[.)]\\s`).test(title));
  return numbered ? items.map(item => ({ ...item, title: item.title.replace(/^\s*\(?\d{1,2}[.)]\s/, '') })) : items;
}
