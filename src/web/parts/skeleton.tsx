/** Grey lines where text will stand; said once to those who do not see it. */
export function Skeleton({ lines, says }: { readonly lines: number; readonly says: string }) {
  return (
    <output className="skeleton">
      <span className="unseen">{says}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </output>
  );
}
