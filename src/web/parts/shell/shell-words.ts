import type { Role } from '#api/accounts/contract.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { useLanguage } from '../language/language.tsx';
import type { WayName } from './ways.ts';

/** What stands around every page, in one language. */
type ShellWords = {
  readonly skip: string;
  readonly main: string;
  readonly ways: Readonly<Record<WayName, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly signIn: string;
  readonly signOut: string;
  readonly keys: string;
  /** So many notices are new. */
  readonly fresh: (count: number) => string;
};

export const SHELL_WORDS: Readonly<Record<Language, ShellWords>> = {
  en: {
    skip: 'Skip to the content',
    main: 'Main',
    ways: {
      myCases: 'My cases',
      cases: 'Cases',
      notices: 'Notices',
      mailRoom: 'Mail room',
      apply: 'Apply',
      clocks: 'Clocks',
      reviews: 'My reviews',
      claims: 'My claims',
      oversight: 'Oversight',
      intake: 'Intake',
      quality: 'Quality',
      library: 'Library',
      decisions: 'Decisions',
      capacity: 'Capacity',
      check: 'Check a letter',
      requestCheck: 'Check a request',
      accounts: 'Accounts',
    },
    roles: {
      worker: 'Injured worker',
      attorney: 'Attorney',
      physician: 'Requesting physician',
      'claims-administrator': 'Claims administrator',
      intake: 'Intake desk',
      records: 'Records desk',
      reviewer: 'Physician reviewer',
      'medical-director': 'Medical director',
      regulator: 'Regulator',
      administrator: 'Administrator',
    },
    signIn: 'Sign in',
    signOut: 'Sign out',
    keys: 'Keys',
    fresh: count => `${count} new`,
  },
  es: {
    skip: 'Ir al contenido',
    main: 'Principal',
    ways: {
      myCases: 'Mis casos',
      cases: 'Casos',
      notices: 'Avisos',
      mailRoom: 'Correo',
      apply: 'Pedir una revisión',
      clocks: 'Plazos',
      reviews: 'Mis revisiones',
      claims: 'Mis reclamos',
      oversight: 'Supervisión',
      intake: 'Recepción',
      quality: 'Calidad',
      library: 'Guías médicas',
      decisions: 'Decisiones',
      capacity: 'Capacidad',
      check: 'Revisar una carta',
      requestCheck: 'Revisar una solicitud',
      accounts: 'Cuentas',
    },
    roles: {
      worker: 'Persona lesionada',
      attorney: 'Abogado',
      physician: 'Médico tratante',
      'claims-administrator': 'Administrador de reclamos',
      intake: 'Recepción',
      records: 'Archivo',
      reviewer: 'Médico revisor',
      'medical-director': 'Director médico',
      regulator: 'Regulador',
      administrator: 'Administrador',
    },
    signIn: 'Entrar',
    signOut: 'Salir',
    keys: 'Teclas',
    fresh: count => (count === 1 ? '1 nuevo' : `${count} nuevos`),
  },
};

/** The words around the page in the language chosen. */
export const useShellWords = (): ShellWords => SHELL_WORDS[useLanguage().language];
