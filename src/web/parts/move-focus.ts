/** Moves the focus among the parts a selector finds: to the next (1) or the one before (-1), to the first from elsewhere. */
export function moveFocus(selector: string, step: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>(selector)];
  const now = parts.findIndex(part => part === document.activeElement);
  const next = now === -1 ? 0 : Math.min(Math.max(now + step, 0), parts.length - 1);
  parts[next]?.focus();
}
