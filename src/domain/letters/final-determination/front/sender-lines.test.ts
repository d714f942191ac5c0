import { expect, test } from 'vitest';
import { sampleSender } from '../../../../../test/builders/sample-determination.ts';
import { senderLines } from './sender-lines.ts';

const elm = sampleSender({ name: 'Elm Review' });
const reached = {
  address: '1 First St, Fresno, CA 93701',
  telephone: '(559) 555-0140',
  fax: '(559) 555-0141',
  hours: 'Monday to Friday, 8 a.m. to 5 p.m.',
  hoursInSpanish: 'de lunes a viernes, de 8 a 17 horas',
  medicalDirector: 'Ruth Alder, MD',
};

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            what is known                                  in   the lines
  ['nothing but the name',                   {},                                            'en', ['Elm Review']],
  ['everything',                             reached,                                       'en', ['Elm Review', '1 First St', 'Fresno, CA 93701', 'Telephone (559) 555-0140 · Fax (559) 555-0141', 'Monday to Friday, 8 a.m. to 5 p.m.', 'Medical Director: Ruth Alder, MD']],
  ['everything, to a worker in Spanish',     reached,                                       'es', ['Elm Review', '1 First St', 'Fresno, CA 93701', 'Teléfono (559) 555-0140 · Fax (559) 555-0141', 'de lunes a viernes, de 8 a 17 horas', 'Director médico: Ruth Alder, MD']],
  ['hours that are not said in Spanish',     { hours: 'weekdays' },                         'es', ['Elm Review']],
  ['a fax alone',                            { fax: '559 555 0141' },                       'en', ['Elm Review', 'Fax 559 555 0141']],
  ['an address that begins with the name',   { address: 'Elm Review\nPO Box 1\nFresno, CA 93701' }, 'en', ['Elm Review', 'PO Box 1', 'Fresno, CA 93701']],
] as const)('the head of a letter: %s', (_why, known, language, lines) => {
  expect(senderLines({ ...elm, ...known }, language)).toEqual(lines);
});
