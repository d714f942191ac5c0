import { between, chanceFor, happens, oneOf } from '#commands/sample-records/chance.ts';
import type { Random } from '#commands/simulation/random.ts';
import type { IdentifierClass, KnownIdentifier } from '#domain/cases/publication/identifier.ts';
import type { TextPart } from '#domain/cases/publication/removal.ts';
import {
  fileOf,
  givenWithInitial,
  initials,
  inSegments,
  inverted,
  listed,
  otherName,
  titled,
  writtenName,
  writtenNumber,
} from './known-forms.ts';
import type { Sets } from './lists/sets.ts';
import {
  addressOf,
  birthDay,
  boxOf,
  dayForm,
  dayInWords,
  fullName,
  mailOf,
  numberOf,
  type Person,
  personOf,
  phoneForm,
  streetOf,
  townOf,
  webOf,
} from './written-identities.ts';

/** An identity put into a letter, with its place. */
export type Planted = {
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly class: IdentifierClass;
  /** Whether the case holds it. */
  readonly known: boolean;
  readonly template: string;
};

export type PlantedLetter = {
  readonly parts: readonly TextPart[];
  readonly known: readonly KnownIdentifier[];
  readonly planted: readonly Planted[];
};

type Case = {
  readonly known: readonly KnownIdentifier[];
  /** What stands in a place of a sentence, and its class. */
  readonly write: (slot: string) => { readonly text: string; readonly class: IdentifierClass } | null;
};

/** The letter of a number: the same seed gives the same letter. */
export function plantedLetter(seed: number, sets: Sets): PlantedLetter {
  const random = chanceFor(seed, 'redaction');
  const world = caseOf(random, sets);
  const planted: Planted[] = [];
  const write = (part: string, sentences: readonly string[], cites = false): TextPart => {
    let text = '';
    for (const sentence of sentences) {
      // A line of a form stands by itself.
      if (text !== '') text += /[^.]$/u.test(text) || !sentence.endsWith('.') ? '\n' : ' ';
      for (const piece of sentence.split(/(\{[\w-]+\})/u)) {
        const slot = /^\{([\w-]+)\}$/u.exec(piece)?.[1];
        const value = slot === undefined ? null : world.write(slot);
        if (value !== null && slot !== undefined) {
          planted.push({
            part,
            start: text.length,
            end: text.length + value.text.length,
            class: value.class,
            known: !slot.startsWith('other-'),
            template: sentence,
          });
        }
        text += value?.text ?? piece;
      }
    }
    return { part, text: happens(random, 0.4) ? wrapped(text) : text, cites };
  };
  const { clinical, known, others, titles, guidelines } = sets.templates;
  const mixed = (own: number, foreign: number, plain: number) => {
    const told = [
      ...Array.from({ length: own }, () => oneOf(random, known)),
      ...Array.from({ length: foreign }, () => oneOf(random, others)),
      ...Array.from({ length: plain }, () => oneOf(random, clinical)),
    ];
    return told
      .map(value => ({ value, key: random() }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ value }) => value);
  };
  const items = between(random, 1, 3);
  const parts = [write('clinicalSummary', mixed(between(random, 2, 4), between(random, 2, 4), between(random, 6, 10)))];
  for (let item = 0; item < items; item += 1) {
    parts.push(
      write(`items/${item}/title`, [oneOf(random, titles)]),
      write(`items/${item}/claimsAdministrator/text`, [oneOf(random, guidelines)], true),
      write(`items/${item}/reviewerGuideline/text`, [oneOf(random, guidelines)], true),
      write(`items/${item}/rationale`, mixed(between(random, 0, 2), between(random, 0, 2), between(random, 3, 6))),
    );
  }
  return { parts, known: world.known, planted };
}

/** Lines of about ninety characters, as the text of a page has them; now and then a page ends. */
function wrapped(text: string): string {
  let column = 0;
  return Array.from(text)
    .map((character, index) => {
      column = character === '\n' ? 0 : column + 1;
      if (character !== ' ' || column < 86) return character;
      column = 0;
      return index % 7 === 0 ? '\f' : '\n';
    })
    .join('');
}

function caseOf(random: Random, { names: nameSet, places: placeSet }: Sets): Case {
  const worker = personOf(random, nameSet);
  const treating = personOf(random, nameSet);
  const attorney = personOf(random, nameSet);
  const held = {
    employer: oneOf(random, placeSet.firms),
    insurer: oneOf(random, placeSet.firms),
    clinic: oneOf(random, placeSet.facilities),
    claim: numberOf(random, 'claim-number'),
    eams: numberOf(random, 'eams'),
    ssn: numberOf(random, 'social-security-number'),
    mrn: numberOf(random, 'record-number'),
    licence: numberOf(random, 'licence-number'),
    dob: birthDay(random),
    address: addressOf(random, placeSet),
    phone: `${between(random, 209, 951)}555${`${between(random, 0, 9999)}`.padStart(4, '0')}`,
    email: mailOf(random, worker, placeSet),
    web: webOf(random, placeSet),
  };
  const known: KnownIdentifier[] = [
    { class: 'name', value: fullName(worker, random) },
    { class: 'name', value: `${fullName(treating, random)}, M.D.` },
    { class: 'name', value: fullName(attorney, random) },
    { class: 'organization', value: held.employer },
    { class: 'organization', value: held.insurer },
    { class: 'facility', value: held.clinic },
    { class: 'claim-number', value: held.claim },
    { class: 'claim-number', value: held.eams },
    { class: 'social-security-number', value: held.ssn },
    { class: 'record-number', value: held.mrn },
    { class: 'licence-number', value: held.licence },
    { class: 'birth-date', value: held.dob },
    { class: 'address', value: held.address },
    { class: 'phone', value: held.phone },
    { class: 'e-mail', value: held.email },
    { class: 'web-address', value: held.web },
  ];
  const doctor = (person: Person) =>
    oneOf(random, [
      () => `Dr. ${person.surname}`,
      () => `${person.given} ${person.surname}, M.D.`,
      () => `Dr. ${person.given} ${person.surname}`,
      () => writtenName(random, person),
    ])();
  let met = personOf(random, nameSet);
  const other = (): Person => (met = personOf(random, nameSet));
  const write: Record<string, () => readonly [text: string, kind: IdentifierClass]> = {
    worker: () => [writtenName(random, worker), 'name'],
    'worker-given': () => [worker.given, 'name'],
    'worker-file': () => [fileOf(random, worker), 'name'],
    'worker-possessive': () => [`${oneOf(random, [worker.surname, `Mr. ${worker.surname}`])}’s`, 'name'],
    'worker-capitals': () => [worker.surname.toUpperCase(), 'name'],
    'worker-titled': () => [titled(random, worker), 'name'],
    'worker-inverted': () => [inverted(random, worker), 'name'],
    'worker-initials': () => [initials(worker), 'name'],
    'worker-small': () => [`${worker.given} ${worker.surname}`.toLowerCase(), 'name'],
    'worker-line': () => [`${worker.given}\n${worker.surname}`, 'name'],
    'dob-words': () => [dayInWords(held.dob), 'birth-date'],
    treating: () => [doctor(treating), 'name'],
    attorney: () => [writtenName(random, attorney), 'name'],
    employer: () => [firmForm(random, held.employer), 'organization'],
    insurer: () => [firmForm(random, held.insurer), 'organization'],
    clinic: () => [firmForm(random, held.clinic), 'facility'],
    claim: () => [writtenNumber(random, held.claim), 'claim-number'],
    eams: () => [writtenNumber(random, held.eams), 'claim-number'],
    ssn: () => [writtenNumber(random, held.ssn), 'social-security-number'],
    'ssn-end': () => [held.ssn.slice(-4), 'social-security-number'],
    mrn: () => [writtenNumber(random, held.mrn), 'record-number'],
    licence: () => [writtenNumber(random, held.licence), 'licence-number'],
    dob: () => [dayForm(random, held.dob), 'birth-date'],
    address: () => [addressForm(random, held.address), 'address'],
    phone: () => [phoneForm(random, held.phone), 'phone'],
    email: () => [oneOf(random, [held.email, held.email.toUpperCase(), held.email.replace('@', '@\n')]), 'e-mail'],
    web: () => [oneOf(random, [held.web, held.web.toUpperCase()]), 'web-address'],
    'other-name': () => [otherName(random, other()), 'name'],
    'other-inverted': () => [inverted(random, other()), 'name'],
    'other-listed': () => [listed(random, other()), 'name'],
    'other-edi': () => [inSegments(other()), 'name'],
    'other-surname': () => [other().surname, 'name'],
    'other-capitals': () => [other().surname.toUpperCase(), 'name'],
    'other-given': () => [other().given, 'name'],
    'other-given-initial': () => [givenWithInitial(other()), 'name'],
    'other-initials': () => [initials(other()), 'name'],
    // Somebody the letter has just introduced, told of shortly.
    'other-same-given': () => [met.given, 'name'],
    'other-same-surname': () => [met.surname, 'name'],
    'other-facility': () => [oneOf(random, placeSet.facilities), 'facility'],
    'other-firm': () => [oneOf(random, placeSet.firms), 'organization'],
    'other-address': () => [addressOf(random, placeSet), 'address'],
    'other-street': () => [streetOf(random, placeSet), 'address'],
    'other-town': () => [townOf(random, placeSet), 'address'],
    'other-box': () => [boxOf(random, placeSet), 'address'],
    'other-phone': () => [numberOf(random, 'phone'), 'phone'],
    'other-email': () => [mailOf(random, personOf(random, nameSet), placeSet), 'e-mail'],
    'other-web': () => [webOf(random, placeSet), 'web-address'],
    'other-claim': () => [numberOf(random, 'claim-number'), 'claim-number'],
    'other-eams': () => [numberOf(random, 'eams'), 'claim-number'],
    'other-ssn': () => [numberOf(random, 'social-security-number'), 'social-security-number'],
    'other-ssn-end': () => [numberOf(random, 'social-security-number').slice(-4), 'social-security-number'],
    'other-mrn': () => [numberOf(random, 'record-number'), 'record-number'],
    'other-licence': () => [numberOf(random, 'licence-number'), 'licence-number'],
    'other-dea': () => [numberOf(random, 'dea'), 'licence-number'],
    'other-npi': () => [numberOf(random, 'npi'), 'licence-number'],
    'other-dob': () => [dayForm(random, birthDay(random)), 'birth-date'],
  };
  return {
    known,
    write: slot => {
      const written = write[slot]?.();
      return written === undefined ? null : { text: written[0], class: written[1] };
    },
  };
}

function firmForm(random: Random, name: string): string {
  const short = name.replace(/,? (?:Inc\.|LLC|LLP|Co\.|Corp\.|Company)$/u, '');
  return oneOf(random, [
    name,
    name,
    short,
    name.toUpperCase(),
    name.replace(' ', '\n'),
    name.replace(/\bMedical\b/u, 'Med.').replace(/\bCenter\b/u, 'Ctr.'),
  ]);
}

function addressForm(random: Random, address: string): string {
  return oneOf(random, [
    address,
    address,
    address.replace(/,[^,]+,[^,]+$/u, ''),
    address.toUpperCase(),
    address.replace(', ', '\n'),
    address.replace(
      /\b(?:Street|Avenue|Drive)\b/u,
      word => ({ Street: 'St.', Avenue: 'Ave', Drive: 'Dr' })[word] ?? word,
    ),
  ]);
}
