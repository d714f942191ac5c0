type Side = 'record' | 'items';
type Props = { readonly side: Side; readonly change: (side: Side) => void };

/** On a narrow screen, which side of the workspace is shown. */
export function SideSwitch({ side, change }: Props) {
  return (
    <nav className="side-switch" aria-label="Side of the workspace">
      <button type="button" aria-pressed={side === 'items'} onClick={() => change('items')}>
        Items and decision
      </button>
      <button type="button" aria-pressed={side === 'record'} onClick={() => change('record')}>
        Record
      </button>
    </nav>
  );
}
