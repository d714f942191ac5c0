import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { useLanguage } from '../language/language.tsx';

type Words = Readonly<
  Record<
    | 'title'
    | 'address'
    | 'noAddress'
    | 'email'
    | 'noEmail'
    | 'emailHelp'
    | 'change'
    | 'effect'
    | 'save'
    | 'cancel'
    | 'changed'
    | 'nowhere'
    | 'noMail',
    string
  >
>;

const english: Words = {
  title: 'Where our letters reach you',
  address: 'Address for letters',
  noAddress: 'We have none',
  email: 'E-mail address',
  noEmail: 'None: we write by mail',
  emailHelp: 'Put one in only if you agree to get notices by e-mail. Leave it empty to get letters.',
  change: 'Change it',
  effect:
    'From now on we write there. What went out before stays as it was, and its days run on. How something is sent can change how long you have; each notice says the day.',
  save: 'Save',
  cancel: 'Go back',
  changed: 'Saved. From now on we write there.',
  nowhere: 'Put in an address or an e-mail address.',
  noMail: 'An e-mail address has an @ and a domain.',
};

const spanish: Words = {
  title: 'A dónde le llegan nuestras cartas',
  address: 'Dirección para cartas',
  noAddress: 'No tenemos ninguna',
  email: 'Correo electrónico',
  noEmail: 'Ninguno: le escribimos por correo',
  emailHelp: 'Escriba uno solo si acepta que le avisemos por correo electrónico. Si lo deja vacío, le llegan cartas.',
  change: 'Cambiarlo',
  effect:
    'Desde ahora le escribimos ahí. Lo que ya salió queda como estaba, y sus plazos siguen. La forma de mandarlo puede cambiar el tiempo que usted tiene; cada aviso dice el día.',
  save: 'Guardar',
  cancel: 'Volver',
  changed: 'Guardado. Desde ahora le escribimos ahí.',
  nowhere: 'Escriba una dirección o un correo electrónico.',
  noMail: 'Un correo electrónico lleva una @ y un dominio.',
};

const WORDS: Readonly<Record<Language, Words>> = { en: english, es: spanish };

/** The words of where one is reached, in the language chosen. */
export const useContactWords = (): Words => WORDS[useLanguage().language];
