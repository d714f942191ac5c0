import type { Atom } from '../words/atoms.ts';
import { degreeBehind } from '../words/degrees.ts';
import type { LetterWords } from '../words/letter-words.ts';
import { PARTICLES } from './person-forms.ts';

/** The stretch with particles and initials that belong to it: `M. de la [Cruz] Jr.` */
export function extended(letter: LetterWords, first: number, last: number): [start: number, end: number] {
  const { atoms, text } = letter;
  let [from, to] = [first, last];
  const gap = (left: number, right: number) => text.slice(atoms[left]?.end ?? 0, atoms[right]?.start ?? 0);
  for (let before = from - 1; before >= 0 && before >= first - 4; before -= 1) {
    const atom = atoms[before];
    if (atom === undefined) break;
    const between = gap(before, before + 1);
    const particle = PARTICLES.has(atom.plain) && !(atom.plain.length === 1 && !/^['’]/u.test(between));
    const initial =
      /^\p{L}$/u.test(atom.text) &&
      (atom.capital ? /^[._]\s*$|^[ \t]+$/u : /^[._]\s?$/u).test(between) &&
      text.charAt(atom.start - 1) !== '.' &&
      (!/^[AI]$/u.test(atom.text) ||
        (/^[._]/u.test(between) && !/\?\s$/u.test(text.slice(Math.max(0, atom.start - 2), atom.start))));
    if (initial || (particle && /^[\s'’`´-]*$/u.test(between) && (atom.capital || before < from))) from = before;
    else break;
  }
  if (!particleStarts(atoms[from], from === first)) from = first;
  // The initials before the name of a file: `JRM_Gonzalez`.
  const front = atoms[from - 1];
  if (front?.shouted === true && front.text.length < 4 && /^_$/u.test(gap(from - 1, from))) from -= 1;
  for (let after = to + 1; after < atoms.length && after <= last + 2; after += 1) {
    const atom = atoms[after];
    if (atom === undefined) break;
    const between = gap(after - 1, after);
    const generation = /^(?:jr|sr|ii|iii|iv)$/u.test(atom.plain) && /^,?\s*$/u.test(between);
    const initial =
      atom.text.length === 1 &&
      atom.capital &&
      atom.text !== 'I' &&
      !isVersus(text, atom) &&
      /^,?\s+$/u.test(between) &&
      /^(?:\.|\s*[,;)]|\s*$)/u.test(text.slice(atom.end));
    if ((!generation && !initial) || degreeBehind(text, atoms[after - 1]?.end ?? 0) !== null) break;
    to = after;
  }
  return [atoms[from]?.start ?? 0, atoms[to]?.end ?? 0];
}

/** `RUIZ V. THE CITY OF ELM`: a caption, no initial. */
const isVersus = (text: string, { text: word, end }: Atom) =>
  word === 'V' &&
  /^\.?\s(?:THE|CITY|COUNTY|STATE|TOWN|[\p{Lu}&]{2,}(?:\s[\p{Lu}&]+)*,?\s(?:INC|LLC|CO|CORP|COMPANY))(?!\p{L})/u.test(
    text.slice(end, end + 60),
  );

/** Small particles are taken in only where they are unlikely to be words of the sentence: `de`, `van`, never `do` or `los` of a sentence. */
function particleStarts(atom: Atom | undefined, isName: boolean): boolean {
  return (
    atom !== undefined &&
    (isName ||
      atom.capital ||
      atom.text.length === 1 ||
      /^(?:de|dela|delos|del|della|di|da|dos|du|la|las|los|van|vander|vande|von|der|den|ter|ten|bin|ibn|ben|abu|al|el)$/u.test(
        atom.plain,
      ))
  );
}
