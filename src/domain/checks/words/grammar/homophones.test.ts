import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findMisplaced } from '../context/misplaced.ts';

const said = (text: string) => findMisplaced(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['The views of the ankle show know fracture of the fibula.', ['show know fracture']],
  ['She is five feat tall and walks with a cane.', ['five feat tall']],
  ['The patience was seen by a second surgeon in May.', ['The patience was']],
  ['Most of the patience with gout recover by then.', ['the patience with']],
  ['He was well the weak before the fall.', ['the weak before']],
  ['The brace was worn over the hip join and the thigh.', ['hip join and']],
  ['Her here rate is 72 and regular.', ['here rate']],
  ['There was a bruise of the write knee.', ['the write']],
  ['He missed won week of work.', ['won week']],
  ['His questions where answered by the nurse.', ['questions where']],
  ['It began at the age were he could still run.', ['the age were he']],
  ['He must where a sling until the splint is off.', ['must where a']],
  ['She rates the pane in her foot at six.', ['the pane in']],
  ['The saphenous vain was harvested from the calf.', ['saphenous vain']],
  ['He was told too bend the knee each hour.', ['too bend the']],
  ['The worker than fell from the truck.', ['worker than fell']],
  ['The rash is worse when laying flat.', ['laying flat']],
  ['The graft sight is dry and clean.', ['graft sight is']],
  ['The heal spur was seen on the film.', ['heal spur']],
  ['A belt was worn at waste level.', ['waste level']],
  ['He is limited do to his back.', ['limited do to']],
  ['There is swelling of the left lowered leg.', ['left lowered leg']],
  ['Excess to care was hard for him.', ['Excess to care']],
  ['She was scene by the dentist in June.', ['was scene by']],
  ['Body wait and height were told.', ['Body wait']],
  ['There is mussel wasting of the forearm.', ['mussel wasting']],
  ['He did knead a new splint in April.', ['knead a']],
  ['She goes up stares with a cane.', ['up stares']],
  ['He can not bare weight on the heel.', ['not bare weight']],
  ['A small peace of metal was taken out.', ['small peace of metal']],
  ['He does not meat the criteria of the guide.', ['not meat the']],
  ['She presents four evaluation of a cough.', ['presents four evaluation']],
  ['He denies palpations and fainting.', ['palpations']],
  ['Her stooped pasture has grown worse.', ['stooped pasture']],
  ['He slipped while walking though a gate.', ['walking though a']],
  ['He has ben off work since then.', ['has ben off']],
  ['The doze was doubled, but his usual doze was low.', ['The doze was', 'usual doze was']],
])('a word for one that sounds like it: %s', (text, words) => {
  expect(said(text)).toEqual(words);
});

test.each([
  ['They know the risks, and the worker and the clerk know what is asked.'],
  ['It was a feat of the surgeon, a rare feat.'],
  ['He has the patience to wait, and her patience helped.'],
  ['The weak leg gave way, and a weak grip was seen.'],
  ['He may join a gym or join the trial.'],
  ['He comes here on foot, and you can hear a murmur.'],
  ['He won two games, and one week later he lost.'],
  ['The places where treated wood is kept are dry.'],
  ['Had it been so, as it were, he would rest.'],
  ['He knows where his brace is and where the pain sits.'],
  ['He may buy a brace, bye and bye, by the door.'],
  ['It was in vain that he tried, a vain hope.'],
  ['He was too weak to bend, and too tender to walk; it is far too far.'],
  ['The time is past, and past the door he fell.'],
  ['He can lift less than his son, rather than more.'],
  ['He was laying bricks and laying tiles all day.'],
  ['The waste was burnt, and waste bins were moved.'],
  ['What he can do to help is told, and he has much to do to get well.'],
  ['It lowered his fever and has lowered leg pain.'],
  ['The scene of the fall was dark, and the scene was dry.'],
  ['He had to wait, and a long wait was told.'],
  ['He does knead bread at work.'],
  ['She stares at the wall and stares on.'],
  ['He went on bare feet and with bare hands.'],
  ['He ate meat, and red meat was cut.'],
  ['He had four visits, four weeks, and four views.'],
  ['The horse was out to pasture, and the pasture was wet.'],
  ['Even though a brace was worn, he fell, though a cane helped.'],
  ['He thought not of it; it was thought not likely.'],
  ['On palpation it was tender.'],
  ['He may doze in the chair, and doze off.'],
])('right: %s', text => {
  expect(said(text)).toEqual([]);
});
