export type KeyBinding = {
  readonly keys: readonly string[];
  /** As the list of keys shows it: `1 … 9`. */
  readonly label: string;
  readonly says: string;
  readonly run: (key: string) => void;
};
export type KeySet = { readonly title: string; readonly bindings: readonly KeyBinding[] };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented'> & {
  readonly target: unknown;
};

/** The single key pressed; null when it belongs to a text field, a dialog, an input method or the browser. */
export function keyOf(press: Press): string | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing || press.defaultPrevented) return null;
  if (!(press.target instanceof Element)) return press.key;
  if (press.target.closest('[role=dialog], [role=alertdialog], textarea, select, [contenteditable]')) return null;
  const input = press.target.closest('input');
  if (input && !['radio', 'checkbox', 'button'].includes(input.type)) return null;
  return press.key;
}
