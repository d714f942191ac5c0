import dictionary from 'dictionary-en';
import { lazy } from '#domain/drugs/words/lazy.ts';

// American English as Hunspell spells it (SCOWL, size 60): stems with flags, and what each flag puts before or behind a stem.

/** One line of the affix file: behind a stem that ends as `when` says, `less` goes and `more` comes. */
type Suffix = { readonly flag: string; readonly less: string; readonly more: string; readonly when: RegExp };
type Prefix = { readonly flag: string; readonly more: string };

type Dictionary = {
  /** Flags by stem; those written with a capital are names, and none of the language. */
  readonly stems: ReadonlyMap<string, string>;
  /** By the last letter of what comes behind. */
  readonly suffixes: ReadonlyMap<string, readonly Suffix[]>;
  readonly prefixes: readonly Prefix[];
};

const read = lazy((): Dictionary => {
  const stems = new Map<string, string>();
  for (const [, stem = '', flags = ''] of asciiOf(dictionary.dic).matchAll(/^([a-z]+)(?:\/(\w+))?$/gmu))
    stems.set(stem, flags);
  // A noun that is a verb with prefixes, too, has its possessive in a line of its own.
  for (const [, stem = ''] of asciiOf(dictionary.dic).matchAll(/^([a-z]+)'s$/gmu)) {
    const flags = stems.get(stem);
    if (flags !== undefined) stems.set(stem, `${flags}M`);
  }
  const suffixes: Suffix[] = [];
  const prefixes: Prefix[] = [];
  for (const line of asciiOf(dictionary.aff).split('\n')) {
    const [kind, flag = '', less = '', more = '', when] = line.split(/\s+/u);
    if (when === undefined || when === '') continue;
    if (kind === 'PFX') prefixes.push({ flag, more });
    if (kind === 'SFX')
      suffixes.push({ flag, less: less === '0' ? '' : less, more, when: new RegExp(`${when}$`, 'u') });
  }
  return { stems, suffixes: Map.groupBy(suffixes, ({ more }) => more.at(-1) ?? ''), prefixes };
});

/** A file as text, byte by byte: what is taken of it is ASCII. */
function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** What is written with a capital, in plain lower case: asked for seldom, read by itself. */
const names = lazy(
  () =>
    new Set(
      [...asciiOf(dictionary.dic).matchAll(/^([A-Z][a-z]+)(?:\/\w+)?$/gmu)].map(([, name = '']) => name.toLowerCase()),
    ),
);

/** Whether a word in plain lower case is one that English writes with a capital alone: a town, a month, a tongue, a surname. */
export const isProperNoun = (plain: string): boolean => names().has(plain) && !isEnglish(plain);

/** Whether a word in plain lower case is one of English, in any of its forms, that is written small. */
export function isEnglish(plain: string): boolean {
  return (
    isForm(plain) ||
    read().prefixes.some(({ flag, more }) => plain.startsWith(more) && isForm(plain.slice(more.length), flag))
  );
}

/** How a word in plain lower case may be read: the flags of its stem, and the flag of its ending, empty where it is the stem. */
export type WordReading = { readonly flags: string; readonly ending: string };

/** Every reading of a word as one of English that is written small. */
export function readingsOf(plain: string): WordReading[] {
  return [
    ...readings(plain),
    ...read().prefixes.flatMap(({ flag, more }) =>
      plain.startsWith(more) ? readings(plain.slice(more.length), flag) : [],
    ),
  ];
}

/** The stems of the words that are written small. */
export const englishStems = (): Iterable<string> => read().stems.keys();

/** A stem, or what its flags make of it; `beside` is the flag of what stands before it. */
function isForm(word: string, beside = ''): boolean {
  const { stems } = read();
  const takes = (stem: string, flag: string) => {
    const flags = stems.get(stem);
    return flags?.includes(flag) === true && flags.includes(beside);
  };
  return takes(word, '') || suffixesOf(word).some(suffix => takes(stemOf(word, suffix), suffix.flag));
}

function readings(word: string, beside = ''): WordReading[] {
  const { stems } = read();
  const found: WordReading[] = [];
  const add = (flags: string | undefined, ending: string) => {
    if (flags?.includes(ending) === true && flags.includes(beside)) found.push({ flags, ending });
  };
  add(stems.get(word), '');
  for (const suffix of suffixesOf(word)) add(stems.get(stemOf(word, suffix)), suffix.flag);
  return found;
}

function suffixesOf(word: string): Suffix[] {
  return (read().suffixes.get(word.at(-1) ?? '') ?? []).filter(
    suffix => word.endsWith(suffix.more) && suffix.when.test(stemOf(word, suffix)),
  );
}

function stemOf(word: string, { less, more }: Suffix): string {
  return word.slice(0, word.length - more.length) + less;
}
