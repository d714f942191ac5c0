import type { Wording } from './notice-words.ts';

/** Notices to a worker in Spanish, as easy to read. */
export const workerSpanish: Wording = {
  language: 'es',
  number: 'El número de su caso:',
  date: 'Fecha de esta carta:',
  care: 'El tratamiento en disputa',
  said: 'Lo que anotamos',
  asked: who => `Le preguntamos a: ${who}.`,
  dates: 'Sus últimos días',
  next: 'Lo que puede hacer ahora',
  help: 'Llame al estado al 1-800-736-7401. La llamada es gratis. Hay quien habla español. También puede hablar con un abogado.',
  notices: {
    'application-received': {
      heading: 'YA TENEMOS SU FORMULARIO',
      told: [
        'Usted pidió que se revise un tratamiento que le negaron. Su formulario ya llegó.',
        'Ahora vemos si se puede revisar.',
      ],
      next: ['Por ahora no tiene que hacer nada más. Le vamos a escribir cuando lo sepamos.'],
    },
    inquiry: {
      heading: 'NOS FALTA SABER ALGO',
      told: ['Para ver si su caso se puede revisar, nos falta saber una cosa. La pregunta está abajo.'],
      next: [
        'Si la pregunta es para usted, conteste en cinco días de trabajo. Si no es para usted, no tiene que hacer nada.',
      ],
    },
    eligible: {
      heading: 'SU TRATAMIENTO SE PUEDE REVISAR',
      told: ['Su formulario está bien. Un médico lo va a revisar. Ese médico no trabaja para el seguro.'],
      next: ['Por ahora no tiene que hacer nada más. La carta que sigue le dice qué papeles puede mandar.'],
    },
    'not-eligible': {
      heading: 'SU CASO NO SE PUEDE REVISAR',
      told: [
        'Vimos su formulario. No puede pasar a un médico. Las razones están abajo.',
        'Esto no dice que usted no necesita el tratamiento. Solo un médico puede decir eso.',
      ],
      next: [
        'Algunas cosas se pueden arreglar. Lea las razones, o pida ayuda.',
        'Si no está de acuerdo, puede ir con un juez. Tiene 30 días desde el día en que le mandaron esta carta. Escriba a la Junta de Apelaciones (Workers’ Compensation Appeals Board).',
      ],
    },
    deferred: {
      heading: 'SU CASO TIENE QUE ESPERAR',
      told: [
        'El seguro dice que no le toca pagar esta lesión o esta parte del cuerpo. Eso se tiene que arreglar primero.',
        'Su caso no está negado.',
      ],
      next: [
        'Cuando eso se arregle, el seguro le tiene que escribir. Desde ese día usted tiene 30 días para pedir la revisión otra vez.',
      ],
    },
    assignment: {
      heading: 'UN MÉDICO VA A REVISAR SU CASO',
      told: [
        'Su caso pasa ahora a un médico. El seguro tiene que mandar sus papeles. También le tiene que mandar a usted una lista de lo que mandó.',
      ],
      next: [
        'Usted puede mandar papeles suyos, como los de su doctor. No es obligatorio.',
        'Si un papel no está en la lista, mande ese papel.',
      ],
    },
    expedited: {
      heading: 'SU CASO ES URGENTE',
      told: [
        'Su doctor dijo que esperar le puede hacer daño. Por eso su caso va más rápido. Los papeles tienen que llegar en 24 horas.',
      ],
      next: ['Si tiene papeles, mande los papeles ahora.'],
    },
    'records-requested': {
      heading: 'PEDIMOS MÁS PAPELES',
      told: ['El médico que ve su caso necesita más papeles. Lo que pedimos está abajo.'],
      next: ['Si se los pedimos a usted, mande los papeles antes del último día. Si no, no tiene que hacer nada.'],
    },
    'records-overdue': {
      heading: 'FALTAN PAPELES',
      told: ['Los papeles de su caso no han llegado.'],
      next: ['Usted no tiene que hacer nada.'],
    },
    question: {
      heading: 'EL MÉDICO TIENE UNA PREGUNTA',
      told: ['El médico que ve su caso tiene una pregunta. Está abajo.'],
      next: ['Si es para usted, conteste pronto. Si no, no tiene que hacer nada.'],
    },
    determination: {
      heading: 'EL MÉDICO YA DECIDIÓ',
      told: [
        'Ya se revisó su caso. La decisión viene con esta carta. La primera hoja dice en palabras sencillas lo que decidió el médico.',
      ],
      next: [
        'Hable de esto con su doctor.',
        'Si no está de acuerdo, puede pedir que un juez lo vea. El último día está abajo.',
      ],
    },
    terminated: {
      heading: 'SU CASO TERMINÓ',
      told: [
        'Su caso termina aquí. Ningún médico va a decidir. Esto pasa cuando el seguro ya dijo que sí, cuando las dos partes se arreglan, o cuando se retira lo que se pidió.',
      ],
      next: ['Si cree que esto está mal, llame o hable con un abogado.'],
    },
  },
};
