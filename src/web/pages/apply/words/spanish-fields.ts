import type { ApplyWords } from './apply-words.ts';

/** What the application asks, in Spanish: every field, and the answers to choose from. */
export const spanishFields: Pick<ApplyWords, 'fields' | 'choices'> = {
  fields: {
    'form.urDecision.made': { label: 'Fecha de la decisión', help: 'Está en la primera página de la carta' },
    'form.urDecision.served': {
      label: 'Día en que se la enviaron',
      help: 'La fecha del sello de correo o de la hoja llamada “proof of service”. Déjelo vacío si no lo sabe.',
    },
    'form.urDecision.method': { label: '¿Cómo se la enviaron?' },
    'form.urDecision.place': {
      label: '¿A dónde la enviaron por correo?',
      help: 'El correo fuera del estado tarda más, por eso la ley da más días',
    },
    'form.urDecision.reason': { label: '¿Qué razón da la decisión?' },
    'form.urDecision.formProvided': {
      label: '¿Venía con ella el formulario de solicitud?',
      help: 'El formulario llamado “DWC IMR”, con un sobre',
    },
    'form.urDecision.formularyOnly': {
      label: '¿Se trata solo de una medicina de la lista del estado?',
      help: 'La lista se llama “formulary”. Si la decisión no la nombra, elija No.',
    },
    'form.liabilityDisputed': {
      label: '¿Dice el administrador de reclamos que no tiene que pagar por otra razón?',
      help: 'Por ejemplo: no acepta esta parte del cuerpo, o no acepta el reclamo',
    },
    'form.reviewType': { label: '¿Qué tan rápida debe ser?' },
    urDecisionText: { label: 'Texto de la decisión' },
    'form.employee.firstName': { label: 'Nombre' },
    'form.employee.lastName': { label: 'Apellido' },
    'form.employee.birthDate': { label: 'Fecha de nacimiento (si quiere)' },
    'form.employee.sex': { label: 'Sexo (si quiere)' },
    'form.employee.language': {
      label: 'Idioma de la primera página de la decisión (si quiere)',
      help: 'Antes de la decisión viene una página en palabras sencillas: en inglés, o en español y en inglés',
    },
    'form.employee.address': { label: 'Dirección (si quiere)', help: 'Ahí llegan las cartas sobre la revisión' },
    'form.employee.phone': { label: 'Teléfono (si quiere)' },
    'form.employee.attorney': { label: 'Su abogado (si tiene uno)' },
    'form.claim.number': {
      label: 'Número de reclamo',
      help: 'Está en la decisión, muchas veces junto a “Claim” o “Claim #”',
    },
    'form.claim.eams': { label: 'Número de caso EAMS (si hay)' },
    'form.claim.wcis': { label: 'Número WCIS (si hay)' },
    'form.dateOfInjury': { label: 'Fecha de la lesión', help: 'Si vino poco a poco: el último día' },
    'form.employer': { label: 'Empleador (si quiere)' },
    'form.physician.name': {
      label: 'Médico que pidió el tratamiento',
      help: 'El nombre que está en la solicitud de autorización',
    },
    'form.physician.specialty': { label: 'Especialidad (si la sabe)' },
    'form.physician.group': { label: 'Clínica o grupo (si lo sabe)' },
    'form.claimsAdministrator.name': {
      label: 'Administrador de reclamos',
      help: 'El seguro o la compañía que lleva su reclamo',
    },
    'form.claimsAdministrator.contact': { label: 'Dirección o teléfono (si lo sabe)' },
    'form.utilizationReviewOrganization': {
      label: 'Compañía que tomó la decisión, si fue otra (si la sabe)',
    },
    'form.diagnosis.text': { label: 'Diagnóstico (si lo sabe)', help: 'Para qué es el tratamiento' },
    'form.diagnosis.icd': { label: 'Código ICD (si lo sabe)' },
    'form.consent': {
      label:
        'Se pueden pedir mis papeles médicos y dárselos al médico que revisa esta decisión, y yo pido esa revisión.',
    },
    'form.emergency': { label: 'El tratamiento se dio en una emergencia' },
    'form.designatedBeforeUrDecision': { label: 'El trabajador me nombró antes de la decisión' },
    'form.signature.by': { label: '¿Quién firma?' },
    'form.signature.name': {
      label: 'Nombre completo, como su firma',
      help: 'Al escribirlo, usted firma la solicitud',
    },
    'form.signature.on': { label: 'Fecha' },
    accountEmail: {
      label: 'Correo electrónico, si quiere seguir el caso aquí',
      help: 'Le mandamos un enlace para elegir una contraseña. Puede dejarlo vacío.',
    },
  },
  choices: {
    yesNo: [
      { value: 'yes', says: 'Sí' },
      { value: 'no', says: 'No' },
    ],
    methods: [
      { value: 'mail', says: 'Por correo' },
      { value: 'overnight', says: 'Por entrega de un día para otro' },
      { value: 'fax', says: 'Por fax' },
      { value: 'electronic', says: 'Por correo electrónico o en línea' },
      { value: 'hand', says: 'En persona' },
    ],
    places: [
      { value: 'CA', says: 'California' },
      { value: 'US', says: 'Otro estado' },
      { value: 'abroad', says: 'Otro país' },
      { value: 'confidential', says: 'Una dirección de “Safe at Home”' },
    ],
    reasons: [
      { value: 'necessity', says: 'No es médicamente necesario' },
      { value: 'information-missing', says: 'No llegó la información que pidió' },
      { value: 'network', says: 'El médico no está en la red' },
      { value: 'coverage', says: 'Esta parte del cuerpo o el reclamo no está cubierto' },
      { value: 'causation', says: 'La lesión no vino del trabajo' },
      { value: 'none', says: 'No da ninguna razón' },
    ],
    speeds: [
      { value: 'regular', says: 'Revisión normal' },
      {
        value: 'expedited',
        says: 'Revisión rápida',
        means: 'Solo si su médico certifica por escrito que esperar es un peligro grave para su salud',
      },
    ],
    decisions: [
      { value: 'denied', says: 'Lo negó' },
      { value: 'modified', says: 'Lo cambió', means: 'Permitió menos, u otra cosa' },
      { value: 'delayed', says: 'Lo aplazó' },
    ],
    signers: [
      { value: 'worker', says: 'El trabajador lesionado' },
      { value: 'attorney', says: 'El abogado del trabajador' },
      { value: 'agent', says: 'Alguien que el trabajador nombró', means: 'Por escrito, después de la decisión' },
      { value: 'provider', says: 'El médico', means: 'Solo por un tratamiento dado en una emergencia' },
    ],
    sexes: [
      { value: 'female', says: 'Mujer' },
      { value: 'male', says: 'Hombre' },
    ],
    languages: [
      { value: 'en', says: 'English' },
      { value: 'es', says: 'Español' },
    ],
  },
};
