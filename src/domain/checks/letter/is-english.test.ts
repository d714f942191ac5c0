import { expect, test } from 'vitest';
import { isEnglish, isForeign } from './is-english.ts';

const PROSE =
  'The worker is a 44 year old cook who fell on the stairs of the kitchen. She has pain of the left knee that is worse with stairs, and the exam of the knee was normal. An MRI was asked for in May, and the request was denied.';
const NOTES =
  '44 y/o F cook, DOI 3/8/2014, fell down stairs at work. L knee pain 6/10, worse since May, gives way 2 d/wk. Exam: ROM 0-110, McMurray neg, quad 4/5. PT x 12, naproxen 550 bid (heartburn), brace off and on. Mother w/ RA. Works 4 hrs per day. RFA: MRI L knee. UR 8/31 denied.';
const SPANISH =
  'La trabajadora es una cocinera de 44 años que se cayó en las escaleras de la cocina. Tiene dolor de la rodilla izquierda que empeora con las escaleras, y el examen de la rodilla fue normal. Se pidió una resonancia en mayo, y la solicitud fue negada por la revisión.';
const TAGALOG =
  'Ang manggagawa ay isang kusinero na nahulog sa hagdan ng kusina noong Marso. Masakit ang kaliwang tuhod niya at lumalala ito kapag umaakyat siya ng hagdan. Humingi ang doktor ng MRI noong Mayo, ngunit tinanggihan ang kahilingan ng kompanya ng seguro.';

// biome-ignore format: a table reads in columns
test.each([
  ['prose',                 PROSE,   true],
  ['notes in shorthand',    NOTES,   true],
  ['Spanish',               SPANISH, false],
  ['Tagalog',               TAGALOG, false],
])('%s', (_language, text, english) => {
  expect(isEnglish(text)).toBe(english);
  expect(isForeign(text)).toBe(!english);
});

test('too little to tell is not taken for another language', () => {
  expect(isForeign('Dolor de rodilla.')).toBe(false);
});
