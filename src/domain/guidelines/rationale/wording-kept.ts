/** Whether a text holds a part, whatever the quotation marks, capitals and spaces. */
export function holds(text: string, part: string): boolean {
  const wanted = plain(part).replace(/[.,;:]+$/, '');
  return wanted !== '' && plain(text).includes(wanted);
}

/** Of the words of a sentence that quotes nothing, the share that must stay. */
const LEAST_SHARED = 0.6;

/** Whether a changed sentence still says what it said: most of its words, every number, and the same conclusion or none. */
export function isLike(changed: string, text: string): boolean {
  const [had, has] = [wordsIn(text), new Set(wordsIn(changed))];
  // To conclude is to say something else, however many words are the same.
  if (had.length === 0 || concludes(changed) !== concludes(text)) return false;
  const numbers = numbersIn(changed);
  if (!numbersIn(text).every(number => numbers.includes(number))) return false;
  return had.filter(word => has.has(word)).length / had.length >= LEAST_SHARED;
}

/** What a sentence concludes on necessity; null when it does not. */
export function concludes(text: string): 'necessary' | 'not-necessary' | null {
  if (/\bnot\s+(?:been\s+)?(?:shown\s+to\s+be\s+)?medically\s+necessary\b/i.test(text)) return 'not-necessary';
  return /\bmedically\s+necessary\b/i.test(text) ? 'necessary' : null;
}

function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();
}

function wordsIn(text: string): string[] {
  return [...new Set(plain(text).match(/[a-z][a-z'-]{3,}/g) ?? [])];
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?/g) ?? [];
}
