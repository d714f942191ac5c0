import type { Random } from './random.ts';

const lastNames =
  'García López Martínez Hernández González Pérez Rodríguez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Reyes Cruz Morales Ortiz Gutiérrez Chávez Ramos Ruiz Álvarez Mendoza Vásquez Castillo Jiménez Moreno Romero Herrera Medina Aguilar Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Thomas Taylor Moore Jackson Martin Lee White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker Hall Campbell Mitchell Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart Morris Nguyen Tran Le Pham Huynh Vo Kim Park Choi Wong Chen Wang Li Liu Yang Singh Patel Kaur Khan Santos Bautista Villanueva Dela-Cruz O’Brien O’Connor McDonald MacKenzie Petrosyan Sargsyan Hovhannisyan Ivanov Kowalski Nowak Schmidt Müller Okafor Mensah Haddad Nasser Andersen Lindqvist'.split(
    ' ',
  );
const firstNames =
  'María José Juan Luis Carlos Ana Rosa Jorge Miguel Francisco Jesús Antonio Guadalupe Martha Pedro Manuel Ricardo Teresa Silvia Elena Javier Raúl Óscar Andrés Sofía Lucía Fernando Alejandro James Robert John Michael William David Richard Joseph Thomas Charles Daniel Matthew Anthony Mark Steven Paul Kevin Brian George Edward Ronald Timothy Jason Jeffrey Gary Nicholas Eric Linda Patricia Jennifer Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Laura Rebecca Sharon Cynthia Minh Linh Hoa Wei Jin Priya Amandeep Arman Olga Ivan Grace Joy'.split(
    ' ',
  );
/** Short forms that share no beginning with the name. */
const nicknames: Readonly<Record<string, string>> = {
  William: 'Bill',
  Robert: 'Bob',
  Richard: 'Dick',
  José: 'Pepe',
  Francisco: 'Paco',
  Elizabeth: 'Betty',
  Edward: 'Ted',
  Jesús: 'Chuy',
};

export type Person = {
  readonly last: string;
  readonly first: string;
  /** Days since 1970-01-01. */
  readonly born: number;
  readonly suffix: string | null;
};

export function personFrom(random: Random): Person {
  const last = random.chance(0.12) ? `${random.pick(lastNames)}-${random.pick(lastNames)}` : random.pick(lastNames);
  return {
    last,
    first: random.chance(0.1) ? `${random.pick(firstNames)} ${random.pick(firstNames)}` : random.pick(firstNames),
    born: random.between(-9000, 10_900),
    suffix: random.chance(0.02) ? random.pick(['Jr.', 'Sr.', 'III']) : null,
  };
}

export function otherFirstName(random: Random, first: string): string {
  const other = random.pick(firstNames);
  return other === first ? otherFirstName(random, first) : other;
}

export function nicknameOf(first: string): string {
  return nicknames[first] ?? first;
}

export type Physician = {
  readonly last: string;
  readonly first: string;
  readonly middle: string;
  readonly degree: string;
};

/** A pool: ten of a hundred write four in ten requests. */
export function physiciansFrom(random: Random, count: number): readonly Physician[] {
  return Array.from({ length: count }, () => ({
    last: random.pick(lastNames),
    first: random.pick(firstNames),
    middle: random.pick('ABCDEFGHJKLMNPRSTW'.split('')),
    degree: random.pick(['M.D.', 'MD', 'D.O.', 'DC', 'M.D.']),
  }));
}
