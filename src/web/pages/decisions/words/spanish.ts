import type { DecisionsWords } from './english.ts';

export const spanish: DecisionsWords = {
  page: 'Decisiones',
  lead: 'Decisiones publicadas de la revisión médica independiente. Cualquiera las puede buscar.',
  inEnglish: 'Las decisiones están en inglés: busque con palabras en inglés, por ejemplo «knee» para rodilla.',
  keys: { next: 'Decisión siguiente, anterior', open: 'Abrirla', search: 'Buscar' },
  typed: 'Palabras, “frases” o comienzos con un asterisco',
  search: 'Buscar',
  searching: 'Buscando en las decisiones',
  narrowedBy: 'Solo las que tienen',
  remove: ', quitar',
  narrow: 'Ver solo algunas',
  more: distinct => `Más, de ${distinct}`,
  fewer: 'Menos',
  found: 'Lo que se encontró',
  count: (count, size) => {
    const all = `${size.toLocaleString('es-US')} ${size === 1 ? 'decisión' : 'decisiones'}`;
    return count === size ? all : `${count.toLocaleString('es-US')} de ${all}`;
  },
  instead: 'Ninguna decisión tiene estas palabras como las escribió. Se muestran las de:',
  anyOf: 'Ninguna decisión tiene todas estas palabras. Estas tienen algunas.',
  tooShort: words => `Demasiado cortas para buscarlas: ${words}`,
  leftOut: count =>
    count === 1
      ? 'La última palabra no se buscó: no hacen falta tantas.'
      : `Las últimas ${count} palabras no se buscaron: no hacen falta tantas.`,
  noWords: 'Nada de lo que escribió es una palabra, así que se muestran todas las decisiones.',
  order: 'Orden',
  orders: { relevance: 'Primero las mejores', newest: 'Primero las nuevas', oldest: 'Primero las antiguas' },
  empty: 'Todavía no hay decisiones aquí.',
  takenInBy: 'trae decisiones publicadas: archivos, carpetas, archivos ZIP.',
  nothing: 'Ninguna decisión tiene eso.',
  nothingHelp:
    'Con menos palabras o menos marcas se encuentra más; un asterisco tras el comienzo de una palabra encuentra sus finales.',
  showAll: 'Mostrar todas',
  pages: 'Páginas de la lista',
  previous: 'Anteriores',
  next: 'Siguientes',
  range: (first, last) => `de ${first} a ${last}`,
  figures: 'Cómo se decidieron estos tratamientos',
  asCsv: 'Todas como CSV',
  asLines: 'líneas JSON',
  about: 'Sobre los datos',
  feed: 'Canal de las nuevas',
  importMore: 'Traer más',
  saved: {
    title: 'Búsquedas guardadas',
    name: 'Nombre de esta búsqueda',
    save: 'Guardar esta búsqueda',
    first: 'Primero busque o elija algo de la lista.',
    kept: 'Se guardan solo en este navegador; un lector de canales avisa de las decisiones nuevas de cada una.',
    notKept: 'Este navegador no guarda nada: se pierden al cerrar la página.',
    feed: 'Canal',
    ofSearch: name => ` de ${name}`,
    remove: 'Quitar',
  },
};
