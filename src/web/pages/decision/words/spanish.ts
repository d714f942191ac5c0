import type { DecisionWords } from './english.ts';

export const spanish: DecisionWords = {
  back: 'Decisiones',
  loading: 'Cargando la decisión',
  inEnglish: 'El texto de la decisión está en inglés, como se publicó.',
  lead: (treatments, overturned, when) => {
    const what = treatments === 1 ? 'Un tratamiento' : `${treatments} tratamientos`;
    const s = treatments === 1 ? '' : 's';
    const mixed = `${overturned} ${overturned === 1 ? 'aprobado' : 'aprobados'}, lo demás no aprobado`;
    const how = overturned === 0 ? `no aprobado${s}` : overturned === treatments ? `aprobado${s}` : mixed;
    return `${what}: ${how}${when === null ? '' : `, ${when}`}.`;
  },
  version: version => `Versión ${version}`,
  older: version => `Esta es la versión ${version}.`,
  latest: 'Ver la última',
  summary: 'Resumen clínico del caso',
  asFhir: 'Como documento FHIR',
  text: 'El texto como se publicó',
  versions: 'Versiones',
  imported: day => `, aquí desde el ${day}`,
  facts: {
    programme: 'Programa',
    priority: 'Prioridad',
    reviewer: 'Revisor',
    licence: 'Con licencia en',
    patient: 'Paciente',
    diagnoses: 'Diagnósticos',
    urDecision: 'El seguro decidió',
    received: 'Llegó la solicitud',
    assigned: 'Pasó al revisor',
  },
  sexes: { male: 'hombre', female: 'mujer' },
  cites: 'El revisor cita',
  sameKind: 'Decisiones sobre el mismo tipo de tratamiento',
  like: 'Decisiones como esta',
  looking: 'Buscando decisiones parecidas',
  findings: 'Lo que hallan las comprobaciones',
};
