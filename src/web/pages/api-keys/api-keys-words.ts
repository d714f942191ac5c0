import type { Action } from '#api/accounts/contract.ts';
import type { ApiKeyView } from '#api/api-keys/contract.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { useLanguage } from '../../parts/language/language.tsx';

type Words = {
  readonly title: string;
  readonly lead: string;
  readonly reference: string;
  readonly webhooks: string;
  readonly none: string;
  readonly loading: string;
  readonly yours: string;
  readonly make: string;
  readonly name: string;
  readonly nameHelp: string;
  readonly days: string;
  readonly daysHelp: string;
  readonly scopes: string;
  readonly scopesHelp: string;
  /** What is wrong with each field. */
  readonly wrong: Readonly<Record<'name' | 'days' | 'scopes', string>>;
  readonly made: string;
  readonly once: string;
  readonly secret: string;
  readonly copied: string;
  readonly copy: string;
  readonly revoke: string;
  readonly revokeSure: string;
  readonly keep: string;
  readonly states: Readonly<Record<ApiKeyView['state'], string>>;
  readonly until: (day: string) => string;
  readonly used: (day: string | null) => string;
  /** What a scope opens; one without words is shown by its name. */
  readonly does: Partial<Readonly<Record<Action, string>>>;
};

const english: Words = {
  title: 'API keys',
  lead: 'A key lets a program do a part of what you may do, in your name. It never does more than your account, and never signs.',
  reference: 'What a program can ask',
  webhooks: 'Webhooks: be told when something happens',
  none: 'You have no key yet. Make one below for each program, so that each can be revoked alone.',
  loading: 'Looking for your keys',
  yours: 'Your keys',
  make: 'Make a key',
  name: 'What it is for',
  nameHelp: 'The name of the program and where it runs.',
  days: 'Days until it expires',
  daysHelp: 'From 1 to 366.',
  scopes: 'What it may do',
  scopesHelp: 'Choose as little as the program needs.',
  wrong: {
    name: 'say what the key is for, in up to 100 characters',
    days: 'a whole number from 1 to 366',
    scopes: 'choose at least one thing the key may do',
  },
  made: 'The key is made',
  once: 'Copy it now: it is shown this once and kept nowhere.',
  secret: 'Secret of the key',
  copied: 'Copied',
  copy: 'Copy',
  revoke: 'Revoke',
  revokeSure: 'Revoke for good',
  keep: 'Keep it',
  states: { working: 'works', expired: 'expired', revoked: 'revoked' },
  until: day => `until ${day}`,
  used: day => (day === null ? 'never used' : `last used ${day}`),
  does: {
    'list-cases': 'list the cases',
    'see-case': 'read a case',
    'see-application': 'read the application',
    'see-clocks': 'read what is due',
    'see-letter': 'read letters and notices',
    'screen-case': 'screen applications',
    'record-event': 'record what happened',
    'assign-reviewer': 'assign reviewers',
    publish: 'publish determinations',
    'see-quality-desk': 'read the quality desk',
    simulate: 'simulate scenarios',
    'see-record': 'read the record',
    'see-completeness': 'read what the record lacks',
    'supply-records': 'send records',
    'correct-record': 'put documents right',
    'see-drafts': 'read drafts',
    'write-draft': 'write drafts',
    'see-reviewers': 'read who reviews',
    'see-notices': 'read notices',
    'correct-contact': 'put right how a party is reached',
    'give-feedback': 'say what a decision was worth',
    'withdraw-request': 'take a request back',
    'keep-webhooks': 'keep webhooks',
    'post-notices': 'post letters',
    'see-claims-desk': 'read the page of a claims administrator',
    'deliver-records': 'send records of several cases',
    'see-own-reviews': 'list the own reviews',
    'see-oversight': 'read the figures of oversight',
    'see-feedback': 'read what physicians said',
    'judge-draft': 'return or release drafts',
    'see-reads': 'read who looked at a case',
    'invite-party': 'invite parties',
    'import-decisions': 'import decisions',
  },
};

const spanish: Words = {
  title: 'Claves de API',
  lead: 'Una clave permite que un programa haga una parte de lo que usted puede hacer, en su nombre. Nunca hace más que su cuenta y nunca firma.',
  reference: 'Lo que un programa puede pedir',
  webhooks: 'Webhooks: recibir aviso cuando algo pasa',
  none: 'Todavía no tiene ninguna clave. Cree abajo una para cada programa, para poder revocar cada una por separado.',
  loading: 'Buscando sus claves',
  yours: 'Sus claves',
  make: 'Crear una clave',
  name: 'Para qué es',
  nameHelp: 'El nombre del programa y dónde funciona.',
  days: 'Días hasta que venza',
  daysHelp: 'De 1 a 366.',
  scopes: 'Lo que puede hacer',
  scopesHelp: 'Elija solo lo que el programa necesita.',
  wrong: {
    name: 'diga para qué es la clave, en 100 caracteres como máximo',
    days: 'un número entero de 1 a 366',
    scopes: 'elija al menos una cosa que la clave pueda hacer',
  },
  made: 'La clave está creada',
  once: 'Cópiela ahora: se muestra una sola vez y no se guarda en ninguna parte.',
  secret: 'Secreto de la clave',
  copied: 'Copiada',
  copy: 'Copiar',
  revoke: 'Revocar',
  revokeSure: 'Revocar para siempre',
  keep: 'Conservarla',
  states: { working: 'funciona', expired: 'vencida', revoked: 'revocada' },
  until: day => `hasta el ${day}`,
  used: day => (day === null ? 'sin usar' : `usada por última vez el ${day}`),
  does: {
    'list-cases': 'listar los casos',
    'see-case': 'leer un caso',
    'see-application': 'leer la solicitud',
    'see-clocks': 'leer los plazos',
    'see-letter': 'leer cartas y avisos',
    'screen-case': 'examinar solicitudes',
    'record-event': 'anotar lo ocurrido',
    'assign-reviewer': 'asignar revisores',
    publish: 'publicar determinaciones',
    'see-quality-desk': 'leer la mesa de calidad',
    simulate: 'simular escenarios',
    'see-record': 'leer el expediente',
    'see-completeness': 'leer lo que falta en el expediente',
    'supply-records': 'enviar documentos',
    'correct-record': 'corregir documentos',
    'see-drafts': 'leer borradores',
    'write-draft': 'escribir borradores',
    'see-reviewers': 'leer quién revisa',
    'see-notices': 'leer los avisos',
    'correct-contact': 'corregir cómo se localiza a una parte',
    'give-feedback': 'decir si sirvió una decisión',
    'withdraw-request': 'retirar una solicitud',
    'keep-webhooks': 'mantener webhooks',
    'post-notices': 'enviar cartas por correo',
    'see-claims-desk': 'leer la página de la aseguradora',
    'deliver-records': 'enviar documentos de varios casos',
    'see-own-reviews': 'listar las revisiones propias',
    'see-oversight': 'leer las cifras de supervisión',
    'see-feedback': 'leer lo que dijeron los médicos',
    'judge-draft': 'devolver o aprobar borradores',
    'see-reads': 'leer quién vio un caso',
    'invite-party': 'invitar a las partes',
    'import-decisions': 'importar decisiones',
  },
};

const WORDS: Readonly<Record<Language, Words>> = { en: english, es: spanish };

/** The words of the page in the language chosen. */
export const useApiKeysWords = (): Words => WORDS[useLanguage().language];
