import { LARGEST_PDF, LARGEST_TEXT } from '#api/letter-checks/contract.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import type { WrongLetter } from '../../clients/letter-check-client.ts';

const MEGABYTES = LARGEST_PDF / 1024 / 1024;
const CHARACTERS = LARGEST_TEXT.toLocaleString('en-US');

type CheckWords = {
  readonly page: string;
  readonly lead: string;
  readonly nothingKept: string;
  readonly kept: string;
  /** Said where the page is not in the language of letters. */
  readonly inEnglish: string | null;
  readonly drop: string;
  readonly choose: string;
  readonly limit: string;
  readonly paste: string;
  /** What a text that was pasted is called. */
  readonly pasted: string;
  readonly check: string;
  readonly reading: string;
  readonly wrong: Readonly<Record<WrongLetter, (file: string) => string>>;
  readonly findings: string;
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly unchecked: string;
  readonly readAs: (format: string, items: number) => string;
  readonly letter: string;
  readonly item: (number: number, outcome: string) => string;
  readonly finding: (number: number) => string;
  readonly outcomes: Readonly<Record<'upheld' | 'overturned', string>>;
};

const english: CheckWords = {
  page: 'Check a letter',
  lead: 'Bring a Final Determination of an Independent Medical Review. It is read, and what a hostile reader would find in it is shown in place, with both sides quoted and how to mend it.',
  nothingKept: 'Nothing is kept.',
  kept: 'The letter is read in memory, answered and forgotten: not stored, not logged, not passed on.',
  inEnglish: null,
  drop: 'Drop a letter here',
  choose: 'Drop a letter here, or choose a file',
  limit: `PDF or text, up to ${MEGABYTES} MB`,
  paste: 'Or paste its text',
  pasted: 'pasted letter',
  check: 'Check the letter',
  reading: 'The letter is being read.',
  wrong: {
    nothing: () => 'Choose a file, or paste the text of a letter.',
    'too-long': () => `The text is too long: up to ${CHARACTERS} characters are read.`,
    empty: file => `${file} is empty.`,
    'too-large': file => `${file} is larger than ${MEGABYTES} MB, the most that is read.`,
    'no-letter': file => `${file} is neither a PDF nor text.`,
    unreadable: file => `${file} could not be read.`,
  },
  findings: 'Findings',
  found: count => (count === 0 ? 'nothing found' : `${count} ${count === 1 ? 'finding' : 'findings'}`),
  nothing: 'Nothing was found that a hostile reader could hold against it.',
  unchecked: 'Not checked',
  readAs: (format, items) =>
    `Read as a letter of format ${format} with ${items} disputed ${items === 1 ? 'item' : 'items'}`,
  letter: 'The letter as it was read',
  item: (number, outcome) => `Item ${number}, ${outcome}`,
  finding: number => `Finding ${number}`,
  outcomes: { upheld: 'upheld', overturned: 'overturned' },
};

const spanish: CheckWords = {
  page: 'Revisar una carta',
  lead: 'Traiga la carta de decisión (Final Determination) de una revisión médica independiente. El programa la lee y señala en su lugar lo que no cuadra: cita las dos partes y dice cómo se corrige.',
  nothingKept: 'No se guarda nada.',
  kept: 'La carta se lee, se contesta y se olvida: no se guarda, no se anota y no se pasa a nadie.',
  inEnglish:
    'Las cartas están en inglés; lo que se cita de ellas y la explicación de cada hallazgo también están en inglés.',
  drop: 'Suelte aquí una carta',
  choose: 'Suelte aquí una carta o elija un archivo',
  limit: `PDF o texto, de hasta ${MEGABYTES} MB`,
  paste: 'O pegue su texto',
  pasted: 'carta pegada',
  check: 'Revisar la carta',
  reading: 'Se está leyendo la carta.',
  wrong: {
    nothing: () => 'Elija un archivo o pegue el texto de una carta.',
    'too-long': () => `El texto es demasiado largo: se leen hasta ${CHARACTERS} letras.`,
    empty: file => `${file} está vacío.`,
    'too-large': file => `${file} pasa de ${MEGABYTES} MB, lo más que se lee.`,
    'no-letter': file => `${file} no es un PDF ni un texto.`,
    unreadable: file => `${file} no se pudo leer.`,
  },
  findings: 'Hallazgos',
  found: count => (count === 0 ? 'no se halló nada' : `${count} ${count === 1 ? 'hallazgo' : 'hallazgos'}`),
  nothing: 'No se halló nada que alguien pueda reprochar a la carta.',
  unchecked: 'No se revisó',
  readAs: (format, items) =>
    `Se leyó como carta del formato ${format}, con ${items} ${items === 1 ? 'tratamiento en disputa' : 'tratamientos en disputa'}`,
  letter: 'La carta como se leyó',
  item: (number, outcome) => `Tratamiento ${number}, ${outcome}`,
  finding: number => `Hallazgo ${number}`,
  outcomes: { upheld: 'no aprobado', overturned: 'aprobado' },
};

export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = { en: english, es: spanish };
