import type { StartWords } from './start-words.ts';

export const spanish: StartWords = {
  page: 'Inicio',
  title: 'Otro médico ve el tratamiento que negaron',
  lead: '¿Le negaron un tratamiento por una lesión de trabajo en California? Un médico que no trabaja para ninguna de las partes lo puede revisar. Aquí puede pedirlo, seguir su caso y ver cómo se decidieron otros.',
  can: 'Lo que puede hacer aquí',
  apply: {
    title: 'Pedir una revisión',
    says: 'Vea si está a tiempo. Conteste paso a paso; sus respuestas se guardan.',
  },
  decisions: {
    title: 'Buscar decisiones',
    says: 'Busque decisiones publicadas sobre casos como el suyo, y lea por qué. El texto de las decisiones está en inglés.',
  },
  check: {
    title: 'Revisar una carta',
    says: 'Ponga una decisión y vea qué no cuadra en ella. No se guarda nada.',
  },
  request: {
    title: 'Revisar la solicitud de un médico',
    says: 'Antes de mandarla: qué pide la guía, qué muestra el informe y qué falta. No se guarda nada.',
  },
  library: {
    title: 'Leer las guías médicas',
    says: 'En qué se fija un médico, según la guía que valía ese día. El texto está en inglés.',
  },
  statistics: { title: 'Ver las cifras', says: 'Qué tan seguido, para qué y en cuánto tiempo.' },
  signIn: { title: 'Entrar', says: 'Siga su caso, mande papeles, lea sus cartas.' },
  hello: name => `Hola, ${name}`,
  myCases: 'Mis casos',
  loadingCases: 'Cargando sus casos',
  noCases: 'Todavía no tiene un caso aquí. Pida una revisión y aparecerá aquí.',
  noDate: 'No hay fechas abiertas para usted.',
  open: caseNumber => `Abrir el caso ${caseNumber}`,
  treatments: 'El tratamiento en disputa',
  all: 'Todos mis casos',
  waits: 'Lo que espera',
  loadingDesks: 'Cargando lo que espera',
  nothingWaits: 'Nada espera.',
  desks: {
    intake: 'Recepción',
    records: 'Archivo',
    assignment: 'Asignación',
    review: 'Revisión',
    quality: 'Cartas y publicación',
    clocks: 'Plazos',
  },
  overdue: 'Vencidos',
  soon: 'Vencen en tres días',
};
