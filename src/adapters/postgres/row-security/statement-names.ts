/** Statements that have a name, at most: each connection keeps every one of them. */
const MOST_NAMED = 400;
/** Statements asked once so far that are remembered. */
const MOST_ONCE = 1_000;
/** What is asked once in a life, or ends and begins transactions, is not worth a name. */
const worthIt = /^\s*(?:select|insert|update|delete|with)\b/i;
/** What a `*` stands for may change while we run: a version beside ours may add a column, and a named statement then fails. */
const everyColumn = /(?<!\()\*/;

/**
 * Names for statements that are asked again: a connection parses and plans one with a name once. Row security plans a statement
 * anew whenever another role asks, so the system and people have names of their own.
 */
export function statementNames(): (text: string, isSystem: boolean) => string | undefined {
  const names = new Map<string, string>();
  const once = new Set<string>();
  return (text, isSystem) => {
    const who = isSystem ? 'system' : 'asked';
    const known = names.get(text);
    if (known !== undefined) return `${who}_${known}`;
    if (names.size >= MOST_NAMED || !worthIt.test(text) || everyColumn.test(text)) return undefined;
    if (!once.delete(text)) {
      if (once.size >= MOST_ONCE) once.clear();
      once.add(text);
      return undefined;
    }
    names.set(text, String(names.size + 1));
    return `${who}_${names.size}`;
  };
}
