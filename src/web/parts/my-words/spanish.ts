import type { MyWords } from './my-words.ts';

export const spanish: MyWords = {
  states: {
    'rfa-received': { stands: 'Llegó la solicitud de tratamiento.', next: 'Primero la ve el seguro.' },
    'ur-pending': { stands: 'El seguro ve la solicitud.', next: 'Puede decir que sí, que no, o dar una parte.' },
    'ur-information-requested': {
      stands: 'El seguro pidió más datos.',
      next: 'Los datos llegan, o el seguro puede decir que no.',
    },
    'ur-deferred': {
      stands: 'La solicitud tiene que esperar.',
      next: 'El seguro dice que no le toca pagar esta lesión. Eso se tiene que arreglar primero.',
    },
    'ur-approved': { stands: 'El seguro dijo que sí.', next: 'No hay nada más que revisar.' },
    'ur-adverse': {
      stands: 'Negaron el tratamiento.',
      next: 'La persona lesionada puede pedir una revisión hasta el último día que ve abajo.',
    },
    'ur-adverse-for-information': {
      stands: 'Negaron el tratamiento porque faltaban datos.',
      next: 'Cuando lleguen los datos, el seguro lo ve otra vez.',
    },
    'application-received': {
      stands: 'Llegó el formulario.',
      next: 'Ahora vemos si el tratamiento se puede revisar.',
    },
    screening: {
      stands: 'Vemos si el tratamiento se puede revisar.',
      next: 'Cuando lo sepamos, les escribimos a todos.',
    },
    'inquiry-open': { stands: 'Le hicimos una pregunta a una de las partes.', next: 'Cuando conteste, seguimos.' },
    'deferred-for-liability': {
      stands: 'La revisión tiene que esperar.',
      next: 'El seguro dice que no le toca pagar esta lesión. Cuando eso se arregle, la revisión puede seguir.',
    },
    ineligible: {
      stands: 'El tratamiento no se puede revisar.',
      next: 'Esto no dice que el tratamiento no haga falta. Si no está de acuerdo, puede ir con un juez hasta el último día que ve abajo.',
    },
    assigned: {
      stands: 'El caso pasa a un médico.',
      next: 'Ahora el seguro tiene que mandar los papeles. Cada parte puede mandar los suyos.',
    },
    'records-incomplete': {
      stands: 'Faltan papeles.',
      next: 'Llegan tarde, o el médico decide con lo que hay.',
    },
    'records-complete': {
      stands: 'Los papeles ya llegaron.',
      next: 'Ahora el caso pasa a un médico que sabe del tema y que no tiene lazos con nadie.',
    },
    'in-review': {
      stands: 'Un médico revisa el tratamiento.',
      next: 'El médico lee los papeles, decide sobre cada tratamiento y firma.',
    },
    'reviewer-query': {
      stands: 'El médico le hizo una pregunta a una de las partes.',
      next: 'Cuando conteste, el médico sigue.',
    },
    'draft-quality': { stands: 'El médico ya decidió.', next: 'Ahora se hace la carta. Llega pronto.' },
    determined: {
      stands: 'La decisión ya está.',
      next: 'Si el médico aprobó algo, el seguro lo tiene que permitir. Si no está de acuerdo, puede ir con un juez.',
    },
    terminated: { stands: 'El caso terminó.', next: 'Ningún médico va a decidir.' },
    implemented: {
      stands: 'La decisión ya se cumplió.',
      next: 'Cada parte puede ir con un juez hasta el último día que ve abajo.',
    },
    appealed: {
      stands: 'Un juez ve la decisión.',
      next: 'La decisión queda como está, o un médico nuevo ve el caso.',
    },
    remanded: {
      stands: 'El caso pasa a un médico nuevo.',
      next: 'Ese médico no tuvo parte en la primera decisión.',
    },
    final: { stands: 'La decisión es final.', next: 'No queda nada abierto.' },
    published: {
      stands: 'La decisión ya está.',
      next: 'Hay una copia pública sin nombres. Cada parte puede ir con un juez hasta el último día que ve abajo.',
    },
  },
  eligible: {
    stands: 'El tratamiento se puede revisar.',
    next: 'Ahora les escribimos a todos. Luego llegan los papeles.',
  },
  duties: {
    U1: 'decidir sobre la solicitud',
    U1f: 'decidir sobre una medicina de la lista del estado',
    U2: 'decidir sobre la solicitud urgente',
    U3: 'decidir sobre un tratamiento que ya se dio',
    U4: 'pedir los datos que faltan',
    U5: 'decirle al médico lo que decidió',
    U6: 'mandarle la decisión por escrito a la persona lesionada',
    U7: 'mandar la solicitud después de la primera visita',
    U8: 'la negativa ya no cuenta',
    A1: 'pedir una revisión',
    A1f: 'pedir una revisión de la medicina',
    A1d: 'pedir una revisión, ahora que se sabe quién paga',
    A1n: 'pedir una revisión, ahora que tiene el formulario',
    A2: 'ver otra vez la negativa, dentro del seguro',
    A3: 'contestar nuestra pregunta',
    A4: 'avisar a todos que el caso pasa a un médico',
    R1: 'mandar los papeles',
    R2: 'mandar los papeles',
    R3: 'mandar los papeles del caso urgente',
    R4: 'mandar los papeles',
    R5: 'mandar papeles suyos, si quiere',
    R6: 'mandar los papeles que se hallaron después',
    R7: 'mandar los papeles que pedimos',
    R8: 'avisar que la disputa terminó',
    R9: 'avisar quién paga ahora',
    D1: 'mandar la decisión',
    D1f: 'mandar la decisión sobre la medicina',
    D2: 'mandar la decisión del caso urgente',
    D3: 'mandar la decisión, con más tiempo',
    P1: 'pagar el tratamiento que ya se dio',
    P2: 'permitir el tratamiento aprobado',
    W1: 'pedir que un juez vea la decisión, si no está de acuerdo',
    W2: 'firmar la petición y jurar que es verdad',
  },
  parties: {
    worker: 'La persona lesionada',
    physician: 'El médico que lo pidió',
    'worker-or-physician': 'La persona lesionada o el médico',
    'claims-administrator': 'El seguro',
    'party-asked': 'A quien se le preguntó',
    'review-organization': 'Nosotros',
    'either-side': 'Cada parte',
  },
  you: { worker: 'Usted', attorney: 'Usted, por su cliente', physician: 'Usted' },
  nobody: 'Por ley',
  closed: {
    authorized: 'Al final lo permitieron',
    settled: 'Las dos partes se arreglaron',
    'rfa-withdrawn': 'El médico retiró la solicitud',
    'application-withdrawn': 'Se retiró',
    ineligible: 'No se puede revisar',
  },
  open: 'Abierto',
  undecided: 'Sin decidir',
  due: (day, distance) => `A más tardar el ${day}, ${distance}`,
  until: (day, distance) => `Hasta el ${day}, ${distance}`,
  wasDue: (day, distance) => `Venció el ${day}, ${distance}`,
  at: (day, time) => `${day} a las ${time}`,
  whose: ({ worker, patient: { age, sex } }, injured) =>
    [
      worker,
      [sex === null ? null : sex === 'male' ? 'Hombre' : 'Mujer', age === null ? null : `${age} años`]
        .filter(part => part !== null)
        .join(', '),
      `lesión del ${injured}`,
    ]
      .filter(Boolean)
      .join(' · '),
};
