/** Where on the page an item and its criteria stand; indexes from 0. */
export function headingId(item: number): string {
  return `item-${item}`;
}

export function criterionId(item: number, criterion: number): string {
  return `item-${item}-criterion-${criterion}`;
}
