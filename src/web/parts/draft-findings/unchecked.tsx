/** What could not be looked at, said plainly; nothing when all was. */
export function Unchecked({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="figures">
      <summary>Not checked: {lines.length}</summary>
      <ul className="unchecked">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
