import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findMisplaced } from '../context/misplaced.ts';

const said = (text: string) => findMisplaced(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['This are a small tear of the rim.', ['This are']],
  ['Patient deny any fall or fever.', ['Patient deny any']],
  ['He report that it hurts at night.', ['He report that']],
  ['At the last visit, she have no fever.', ['visit, she have no']],
  ['After the cast, the patient complain of a cold foot.', ['patient complain of']],
  ['He says he have two sons.', ['says he have']],
  ['It has hurt since he were nine.', ['since he were']],
  ['It is unclear if he are able to lift.', ['if he are']],
  ['He is a driver who live alone.', ['driver who live']],
  ['She does has a cane at home.', ['does has']],
  ['All reports was read by the clerk.', ['All reports was']],
  ['The pain are worse at night.', ['The pain are']],
  ['The film was review today by the surgeon.', ['was review today']],
  ['The splint was removed and replace, and his wound was cleaned and treat with salve.', ['was cleaned and treat with']],
  ['She is in complaining of a cough.', ['is in complaining']],
  ['He was suppose to rest.', ['was suppose to']],
  ['The patient denying any trauma.', ['The patient denying any']],
  ['He was found to having a tear.', ['found to having']],
  ['It was told by receive a letter, and he left without take the drug.', ['by receive a', 'without take the']],
  ['He was told that it was began in May.', ['it was began']],
  ['He describes it is dull and mild.', ['describes it is dull']],
  ['He was advised her rest, and the nurse told him elevate the leg.', ['told him elevate']],
  ['He can been seen in June.', ['can been seen']],
  ['X-rays of the left wrist is clear.', ['X-rays of the left wrist is']],
  ['None report by the clerk.', ['None report by']],
  ['She is a female, who were sent here.', ['female, who were']],
  ['The patient state that it hurts.', ['The patient state that']],
  ['He reported headaches which is new.', ['reported headaches which is']],
  ['It is told that surgery are planned.', ['that surgery are']],
  ['She denies take any drug.', ['denies take any']],
  ['The surgeon has request a brace, and he has request authorization.', ['surgeon has request a', 'he has request authorization']],
  ['Temperature are normal.', ['Temperature are']],
  ['The signs are is weak.', ['are is']],
  ['The wound is are dry.', ['is are']],
])('the form of a verb: %s', (text, words) => {
  expect(said(text)).toEqual(words);
});

test.each([
  ['This and that are told; these are two tears.'],
  ['Patient denies any fall; patients deny it. Patient report forms were sent.'],
  ['He reports that it hurts, and he did report it.'],
  ['Should she have a fever, or had she been ill, she would say so.'],
  ['It is urged that he have a test and that she rest.'],
  ['If he were able, he would lift as it were.'],
  ['Those who live alone, and a man whose sons live there, were seen.'],
  ['The lack of all reports was told; no reports were read.'],
  ['Pain and numbness are worse; the pain scores are low.'],
  ['Neither test is new; both of the tests are new.'],
  ['A review today by the surgeon; he was asked to review it.'],
  ['It was seen and a treatment plan was made.'],
  ['He used to rest, and rest is of use.'],
  ['A patient denying trauma was seen, the patient having left.'],
  ['He is used to having a cane, looking forward to being well, due to having slept.'],
  ['It began in May, and that it had begun was told.'],
  ['He was advised rest, and told her news of it.'],
  ['He can be seen, and has been.'],
  ['X-rays of both wrists are clear.'],
  ['She is a female, who was sent here; those, who were sent, left.'],
  ['The state that it is in; the patient states that it hurts.'],
  ['One of the headaches which is new; he reported pain which is new.'],
  ['It was asked that surgery be planned.'],
  ['She denies any use; she denies use of it; stop use at once.'],
  ['The surgeon has a request; he has requests.'],
  ['What they are is told; all there is are two.'],
])('right: %s', text => {
  expect(said(text)).toEqual([]);
});
