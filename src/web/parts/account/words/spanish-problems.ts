import type { Said } from './account-words.ts';

/** What went wrong on the way in, in Spanish, by the kind of the server's problem. */
export const spanishProblems: Readonly<Record<string, Said>> = {
  'wrong-password': { title: 'No entró', detail: 'Ninguna cuenta tiene este correo y esta contraseña.' },
  'too-many': {
    title: 'Demasiados intentos',
    detail: 'Fallaron demasiados intentos. Pruebe otra vez en un cuarto de hora.',
  },
  'too-fast': { title: 'Demasiadas peticiones', detail: 'Espere un minuto y siga.' },
  'used-link': {
    title: 'El enlace ya no funciona',
    detail: 'Ya se usó, lo reemplazó uno más nuevo o es demasiado viejo. Pida otro.',
  },
  'taken-address': { title: 'El correo ya está en uso', detail: 'Otra cuenta ya tiene este correo.' },
  'used-ticket': {
    title: 'Empiece otra vez',
    detail: 'Pasaron más de cinco minutos desde la contraseña: entre otra vez.',
  },
  'no-passkey': {
    title: 'No es una llave de aquí',
    detail:
      'Ninguna cuenta tiene esta llave de acceso, o pasó demasiado tiempo. Pruebe otra vez, o entre con su contraseña.',
  },
  'no-demo-account': { title: 'No existe esa cuenta', detail: 'La demostración no tiene esa cuenta.' },
  'other-site': { title: 'Enviado por otro sitio', detail: 'La petición vino de otro sitio, así que no se hizo nada.' },
  'no-provider': { title: 'No existe esa organización', detail: 'Aquí nadie entra por esta organización.' },
  'provider-away': {
    title: 'La entrada de su organización no responde',
    detail: 'Pruebe otra vez en unos minutos, o entre aquí si tiene una contraseña o una llave de acceso.',
  },
  'provider-refused': {
    title: 'La entrada de su organización respondió otra cosa',
    detail:
      'Lo que respondió no es correcto, así que nadie entró. Empiece otra vez; si sigue así, avise a su administrador.',
  },
  'sign-in-cancelled': { title: 'No entró', detail: 'La entrada por su organización se interrumpió. No se hizo nada.' },
  'used-sign-in': {
    title: 'Empiece otra vez',
    detail: 'Esta entrada ya se usó, tardó más de diez minutos o empezó en otro navegador.',
  },
  'unverified-address': {
    title: 'Su organización no confirma su correo',
    detail: 'Le conoce, pero no dice que un correo de la organización sea suyo. Pregunte allí, o entre aquí.',
  },
  'no-invitation': {
    title: 'Todavía no hay una cuenta para usted',
    detail: 'Su organización le conoce, pero ninguna cuenta abierta tiene su correo. Pida una invitación.',
  },
  'other-person': {
    title: 'La cuenta es de otra persona',
    detail: 'La cuenta de su correo está unida a otra persona de su organización. Pida al administrador que la separe.',
  },
};
