import type { RawItem } from './split-items.ts';

const NUMBER = /^\s*\(?(\d+)[.)]\s/;

/** Items whose titles are all numbered in order (`1. …`, `2) …`), without the numbers; else as they are. */
export function withoutNumbers(items: readonly RawItem[]): readonly RawItem[] {
  const numbered = items.every(({ title }, index) => NUMBER.exec(title)?.[1] === String(index + 1));
  return numbered ? items.map(item => ({ ...item, title: item.title.replace(NUMBER, '') })) : items;
}
