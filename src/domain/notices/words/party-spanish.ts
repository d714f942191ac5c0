import type { Wording } from './notice-words.ts';

/** Notices to attorney, physician and claims administrator, as they read them in Spanish. */
export const partySpanish: Wording = {
  language: 'es',
  number: 'Número del caso de IMR:',
  date: 'Fecha de este aviso:',
  care: 'Tratamiento en disputa',
  said: 'Lo asentado',
  asked: who => `Se le preguntó a: ${who}.`,
  dates: 'Fechas de vencimiento',
  next: 'Lo que sigue',
  help: null,
  notices: {
    'application-received': {
      heading: 'SOLICITUD RECIBIDA',
      told: ['Se recibió una solicitud de revisión médica independiente del tratamiento que aparece abajo.'],
      next: ['Se examina si procede. El resultado se notificará a las partes (Labor Code 4610.5(k)).'],
    },
    inquiry: {
      heading: 'SOLICITUD DE INFORMACIÓN SOBRE LA PROCEDENCIA',
      told: [
        'Hace falta más información para determinar si la disputa puede pasar a revisión médica independiente (8 CCR 9792.10.3).',
      ],
      next: [
        'La parte a quien se pregunta contesta dentro de los cinco días hábiles de haberla recibido; el examen sigue con lo que se tiene.',
      ],
    },
    eligible: {
      heading: 'AVISO DE PROCEDENCIA',
      told: [
        'Se determinó que la solicitud puede pasar a revisión médica independiente, entera o en la parte que no se exceptúa abajo.',
      ],
      next: ['Dentro de un día hábil sigue el aviso de asignación (8 CCR 9792.10.4(b)).'],
    },
    'not-eligible': {
      heading: 'AVISO DE IMPROCEDENCIA',
      told: [
        'Se determinó que la solicitud no puede pasar a revisión médica independiente, por las razones que siguen. Nada se decide sobre la necesidad médica.',
      ],
      next: [
        'La parte que no esté de acuerdo puede presentar una petición verificada ante la Junta de Apelaciones (Workers’ Compensation Appeals Board) dentro de los 30 días de la notificación de este aviso (8 CCR 10575).',
      ],
    },
    deferred: {
      heading: 'AVISO DE APLAZAMIENTO',
      told: [
        'La solicitud queda aplazada hasta que se resuelva la disputa sobre la responsabilidad (Labor Code 4610.5(h)(2)).',
      ],
      next: [
        'Una vez resuelta, el administrador de reclamos avisa a la persona lesionada, que tiene entonces 30 días para pedir la revisión.',
      ],
    },
    assignment: {
      heading: 'AVISO DE ASIGNACIÓN Y SOLICITUD DE INFORMACIÓN',
      told: ['La disputa fue asignada para revisión médica independiente (8 CCR 9792.10.4(b)).'],
      next: [
        'El administrador de reclamos entrega: los informes del médico solicitante que tocan el estado actual, de los seis meses anteriores a la solicitud, y los que nombra la solicitud o la decisión; el formulario de solicitud que se envió; todo lo que se comunicó a la persona lesionada sobre la decisión; lo que se presentó en apoyo de la solicitud; los demás documentos y criterios usados, con las razones; y una lista de todo ello (8 CCR 9792.10.5(a)(1); Labor Code 4610.5(l)).',
        'La misma lista va a la persona lesionada y al médico solicitante, con copia de lo que no tengan (Labor Code 4610.5(l)(4), (o)). La persona lesionada y el médico pueden enviar documentos propios.',
        'Los documentos que llegan tarde llevan una multa de 500 dólares por día, hasta 5,000 (8 CCR 9792.12(c)(6)).',
      ],
    },
    expedited: {
      heading: 'AVISO DE REVISIÓN ACELERADA',
      told: ['Un médico certificó una amenaza grave e inminente para la salud. La revisión es acelerada.'],
      next: ['Todos los documentos se entregan dentro de 24 horas (Labor Code 4610.5(n)).'],
    },
    'records-requested': {
      heading: 'SOLICITUD DE MÁS DOCUMENTOS',
      told: ['Hacen falta más documentos para la revisión (8 CCR 9792.10.5(d)).'],
      next: [
        'La parte a quien se piden los envía antes de la fecha que sigue. Copias de lo pedido y de lo enviado van a todas las partes (Labor Code 4610.6(b)).',
      ],
    },
    'records-overdue': {
      heading: 'DOCUMENTOS ATRASADOS',
      told: ['Los documentos pedidos en el aviso de asignación vencieron y no se han recibido todos.'],
      next: [
        'Corre una multa de 500 dólares por día, hasta 5,000 por caso, que se impone por orden de explicar los motivos (8 CCR 9792.12(c)(6)). Envíe los documentos de inmediato.',
      ],
    },
    question: {
      heading: 'PREGUNTA DEL MÉDICO REVISOR',
      told: ['El médico revisor pide información.'],
      next: [
        'Contesta la parte a quien se pregunta. La pregunta y la respuesta van a todas las partes (Labor Code 4610.6(b)).',
      ],
    },
    determination: {
      heading: 'DETERMINACIÓN FINAL',
      told: [
        'La determinación final se emitió y acompaña a este aviso. Es la determinación del director administrativo y obliga a todas las partes (Labor Code 4610.6(g)).',
      ],
      next: [
        'Se cumple sin demora donde el tratamiento se halló necesario (Labor Code 4610.6(j)). Una parte puede apelar con una petición verificada (Labor Code 4610.6(h)).',
      ],
    },
    terminated: {
      heading: 'REVISIÓN TERMINADA',
      told: [
        'La revisión médica independiente termina sin determinación: el tratamiento se autorizó, la disputa se resolvió, o la petición o la solicitud se retiró.',
      ],
      next: ['Las tarifas dependen de la etapa a que había llegado la revisión (8 CCR 9792.10.8).'],
    },
  },
};

/** What the clocks of a notice ask, in Spanish, by the duty. */
export const partySpanishDuties: Readonly<Record<string, string>> = {
  R1: 'documentos en poder de la organización revisora',
  R2: 'documentos en poder de la organización revisora',
  R3: 'documentos en poder de la organización revisora, revisión acelerada',
  R4: 'documentos en poder de la organización revisora, según el código',
  R5: 'enviar documentos propios a la organización revisora, si se quiere',
  R7: 'enviar los documentos que se pidieron',
  W1: 'presentar una petición verificada contra la determinación, si se quiere',
  P1: 'pagar los servicios ya prestados',
  P2: 'autorizar los servicios aún no prestados y avisar a la persona lesionada y al médico',
};
