import type { NoticeWords } from './notice-words.ts';

export const spanish: NoticeWords = {
  page: 'Avisos',
  lead: 'Todo lo que le dijimos de sus casos.',
  loading: 'Cargando sus avisos',
  none: 'Todavía no le hemos escrito. Cuando algo pase en su caso, lo verá aquí.',
  unread: count => (count === 0 ? 'Ya los leyó todos.' : count === 1 ? '1 es nuevo.' : `${count} son nuevos.`),
  fresh: 'Nuevo',
  kinds: {
    'application-received': 'Ya tenemos su formulario',
    inquiry: 'Nos falta saber algo',
    eligible: 'El tratamiento se puede revisar',
    'not-eligible': 'El tratamiento no se puede revisar',
    deferred: 'La revisión tiene que esperar',
    assignment: 'Un médico va a revisar el tratamiento',
    expedited: 'La revisión es urgente',
    'records-requested': 'Pedimos más papeles',
    'records-overdue': 'Faltan papeles',
    question: 'El médico tiene una pregunta',
    determination: 'El médico ya decidió',
    terminated: 'La revisión terminó',
  },
  ofCase: 'Caso',
  print: 'Imprimir como carta (PDF)',
  toCase: 'Abrir el caso',
  loadingText: 'Cargando el aviso',
};
