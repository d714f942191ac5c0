import { between, happens, oneOf, someOf } from '../chance.ts';
import { type Clinician, nameOf } from '../course/cast.ts';
import type { DrugInUse, Injury } from '../course/condition.ts';
import type { Happening } from '../course/happening.ts';
import { type Block, gap, list, paragraph } from '../paper/block.ts';
import { fact, type FactDraft, fill, joined, type Mark, type Passage, passage } from '../paper/passage.ts';
import { calledOf, dated, type Desk, fresh, habit, injuryValues, workerValues } from './desk.ts';
import { documentsMark } from './contrary-marks.ts';
import { contraryPhrases } from './phrases/contrary.ts';
import * as phrases from './phrases/visit.ts';

/** The opening sentence, what hurts, how much, what makes it worse. */
export function history(desk: Desk, happening: Happening): Passage[] {
  const { now, by, on } = happening;
  const values = {
    ...workerValues(desk, on),
    called: now.injuries.map((injury, index) => calledOf(injury, index)).join(' and '),
  };
  const opening = passage(habit(desk, by, 'opening', phrases.painCourse, on), values);
  const complaints = now.injuries.map((injury, index) => {
    const says = fill(habit(desk, by, `complaint ${index}`, injury.of.complaints, on), injuryValues(injury, now));
    return passage(
      habit(
        desk,
        by,
        `complains ${index}`,
        ['{They} complains of [{says}|it].', 'There is [{says}|it].', '{They} continues to report [{says}|it].'],
        on,
      ),
      { ...values, says },
      {
        it: fact('complaint', { region: injury.of.region, ...(injury.of.sided && { side: injury.side }) }),
      },
    );
  });
  const aggravation = passage(habit(desk, by, 'worse', phrases.aggravation, on));
  return [joined(opening, ...complaints), joined(pain(desk, happening), aggravation)];
}

const score = (value: number, medication: 'with' | 'without' | null) =>
  fact('pain-score', { score: value, of: 10, ...(medication && { medication }) });

export function pain(desk: Desk, { now, by, on }: Happening): Passage {
  return passage(
    habit(desk, by, 'pain', phrases.painScores, on),
    { ...workerValues(desk, on), with: now.painWith, without: now.painWithout },
    {
      with: score(now.painWith, 'with'),
      without: score(now.painWithout, 'without'),
      now: score(now.painWith, null),
      worst: score(now.painWithout, null),
    },
  );
}

function medicationFact({ drug, strength, quantity, take }: DrugInUse, line: string): Mark {
  const { perDay } = drug.takes[take] ?? { perDay: 1 };
  const words = /\[(.*)\|it\]/u.exec(line)?.[1] ?? '';
  return fact('medication', {
    name: drug.name,
    ingredients: drug.ingredients,
    status: 'current',
    ...(words.includes('{strength}') && drug.group !== 'topical' && { strength }),
    ...(words.includes('{quantity}') && { quantity }),
    ...(words.includes('{times}') && { perDay }),
  });
}

/** A drug of the first line for pain of the nerves shows that one was tried. */
function firstLine({ name, ingredients, group }: DrugInUse['drug'], status: 'current' | 'stopped'): Mark[] {
  if (group !== 'nerve-pain' && group !== 'antidepressant') return [];
  return [
    { is: 'documents', topic: 'first-line-drug', fact: { kind: 'medication', value: { name, ingredients, status } } },
  ];
}

/** What is taken and what was stopped, a line each. */
export function medications(desk: Desk, { now, by, on }: Happening): Passage[] {
  const line = habit(desk, by, 'medication', phrases.medicationLines, on);
  const taken = now.drugs.map(use => {
    const times = habit(desk, by, `times ${use.drug.name}`, use.drug.takes[use.take]?.says ?? ['daily'], on);
    return passage(
      line,
      {
        drug: use.drug.name,
        strength: use.drug.group === 'topical' ? '' : use.strength,
        times,
        quantity: use.quantity,
        refills: use.refills,
        form: use.drug.form,
        for: use.drug.for,
      },
      { it: [medicationFact(use, line), ...firstLine(use.drug, 'current')] },
    );
  });
  const stopped = now.stopped.slice(-2).map(({ drug, strength }) =>
    passage(
      habit(desk, by, `stopped ${drug.name}`, phrases.stoppedLines, on),
      { drug: drug.name, strength, effect: drug.effect },
      {
        it: [
          fact('medication', { name: drug.name, ingredients: drug.ingredients, status: 'stopped' }),
          ...firstLine(drug, 'stopped'),
        ],
        effect: [
          fact('side-effect', { effect: drug.effect }),
          ...(drug.group === 'nsaid'
            ? [
                {
                  is: 'documents',
                  topic: 'gastrointestinal-risk',
                  fact: { kind: 'side-effect', value: { effect: drug.effect } },
                } as const,
              ]
            : []),
        ],
      },
    ),
  );
  return [...taken, ...stopped];
}

/** The findings of an injury, each worded as the clinician always does. */
export function findings(desk: Desk, happening: Happening, injury: Injury): Passage[] {
  const { now, by, on } = happening;
  return injury.of.exam.map((row, index) => {
    const says = habit(desk, by, `exam ${injury.of.region} ${index}`, row.says, on);
    const figures = injuryValues(injury, now);
    const least = row.degrees?.[0];
    const values = least === undefined ? figures : { ...figures, n: least + injury.degrees };
    const mark = {
      kind: 'exam-finding',
      value: { finding: row.finding, ...(says.includes('{side}') && { side: injury.side }) },
    } as const;
    const isDeficit = row.finding === 'weakness' || row.finding === 'decreased sensation';
    const words = passage(says, values, {
      it: [
        { is: 'fact', fact: mark },
        ...(isDeficit ? [{ is: 'documents', topic: 'neurologic-deficit', fact: mark } as const] : []),
      ],
    });
    return words.map((piece, at) =>
      at === 0 ? { ...piece, text: piece.text.charAt(0).toUpperCase() + piece.text.slice(1) } : piece,
    );
  });
}

export function examination(desk: Desk, happening: Happening): Block[] {
  const { by, on, now } = happening;
  const general = paragraph(habit(desk, by, 'general', phrases.generalExam, on));
  const asList = habit(desk, by, 'exam form', [true, false]);
  return [
    general,
    ...now.injuries.flatMap((injury, index): Block[] => {
      const found = findings(desk, happening, injury);
      const label = `${calledOf(injury, index).replace(/^./u, first => first.toUpperCase())}:`;
      if (asList) return [paragraph('', label), list(found)];
      return [paragraph(joined(...found.map((words): Passage => [...words, { text: '.', marks: [] }])), label)];
    }),
  ];
}

export function diagnoses(desk: Desk, { by, now, on }: Happening): Passage[] {
  const withCodes = habit(desk, by, 'codes', [true, false]);
  return now.injuries.flatMap(injury =>
    injury.of.diagnoses
      .slice(0, habit(desk, by, `diagnoses ${injury.of.region}`, [1, 2, 2, 3], on))
      .map(({ name, code }) =>
        passage(
          withCodes ? `[{side}{name}|it] (${code})` : '[{side}{name}|it]',
          { side: injury.of.sided ? `${injury.side} ` : '', name },
          {
            it: diagnosisMarks(
              {
                kind: 'diagnosis',
                value: { name, region: injury.of.region, ...(injury.of.sided && { side: injury.side }) },
              },
              name,
            ),
          },
        ),
      ),
  );
}

const diagnosisMarks = (draft: FactDraft, name: string): Mark[] => [
  { is: 'fact', fact: draft },
  ...(name.includes('osteoarthritis') ? [{ is: 'documents', topic: 'osteoarthritis', fact: draft } as const] : []),
];

export function workStatus(desk: Desk, { by, now, on }: Happening): Passage {
  return passage(
    habit(desk, by, `work ${now.work}`, phrases.work[now.work], on),
    { pounds: now.restriction },
    { it: fact('work-status', { status: now.work }) },
  );
}

export function limitations(desk: Desk, happening: Happening): Passage {
  const { by, now, on } = happening;
  return joined(
    ...now.injuries.slice(0, 2).map((injury, index) => {
      const limit = fill(habit(desk, by, `limit ${index}`, injury.of.limits, on), {
        ...injuryValues(injury, now),
        n: now.minutes,
      });
      return passage(
        habit(desk, by, `limited ${index}`, phrases.limits, on),
        { limit },
        { it: fact('function', { activity: limit, change: 'limited' }) },
      );
    }),
  );
}

/** The treatments so far and what came of them; physical therapy that failed is conservative care. */
export function treatments(desk: Desk, { by, now, on }: Happening): Passage {
  return joined(
    ...now.therapy.map(({ kind, done, response }) => {
      const mark = { kind: 'treatment-tried', value: { treatment: kind, count: done, response } } as const;
      const marks: Mark[] = [{ is: 'fact', fact: mark }];
      if (kind === 'physical therapy' && response === 'no-benefit')
        marks.push({ is: 'documents', topic: 'conservative-care', fact: mark });
      const words = passage(
        habit(desk, by, `therapy ${kind} ${response}`, phrases.therapySums[response], on),
        { ...workerValues(desk, on), count: done, kind },
        { it: marks },
      );
      return words;
    }),
  );
}

export function comorbid(desk: Desk, { by, on }: Happening): Passage {
  const one = habit(desk, 'worker', 'comorbidity', phrases.comorbidities);
  const other = habit(desk, 'worker', 'second comorbidity', phrases.comorbidities);
  const said = [...new Set([one, other])].map(illness =>
    passage(
      habit(desk, by, `illness ${JSON.stringify(illness.value)}`, illness.says, on),
      {},
      { it: fact('comorbidity', illness.value, { date: null }) },
    ),
  );
  return said.flatMap((words, index): Passage => (index === 0 ? words : [{ text: ', ', marks: [] }, ...words]));
}

/** The words put in on purpose, each a sentence among others. */
export function inserted(desk: Desk, happening: Happening): Passage {
  const random = fresh(desk, happening, 'insert');
  const side = happening.now.injuries[0]?.side ?? 'left';
  const values = { ...workerValues(desk, happening.on), side };
  return joined(
    ...happening.inserts.map(({ topic, as }) => {
      const of = contraryPhrases[topic];
      if (as === 'documents') {
        const row = oneOf(random, of.documents);
        return passage(row.says, values, { it: documentsMark(topic, row, side) });
      }
      return passage(oneOf(random, of.looks[as] ?? []), values, { it: { is: 'looks-like', topic, because: as } });
    }),
  );
}

export function plan(desk: Desk, happening: Happening): string[] {
  const { by, on } = happening;
  const count = habit(desk, by, 'plan lines', [3, 4, 5]);
  const usual = Array.from({ length: count }, (_, index) => habit(desk, by, `plan ${index}`, phrases.planLines, on));
  return [...new Set(usual)];
}

export function signed(desk: Desk, clinician: Clinician, happening: Happening): Block[] {
  const { style } = clinician.office;
  const words = habit(desk, clinician.id, 'signature', phrases.signatures);
  const name = nameOf(
    clinician,
    habit(desk, clinician.id, 'signature name', ['full', 'full', 'short', 'initial'] as const),
  );
  const line = fill(words, { name, date: dated(style, happening.on) });
  return [gap(16), paragraph(line), gap(18), paragraph(name), paragraph(clinician.specialty)];
}

/** A few sentences of the office that say nothing of the patient; they make reports long. */
export function boilerplate(desk: Desk, happening: Happening, lines: readonly string[], most: number): Block[] {
  const random = fresh(desk, happening, 'boilerplate');
  const count = happens(random, 0.2) ? most : between(random, 0, Math.max(0, most - 1));
  return someOf(random, lines, count).map(line => paragraph(line));
}
