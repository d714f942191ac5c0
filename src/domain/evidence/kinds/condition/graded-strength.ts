import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Draft } from '../../draft.ts';
import { placeOf } from '../../reading/place-of.ts';
import { type Reading, sentenceAt } from '../../reading/reading.ts';

/** Strength on the scale of the Medical Research Council, 0 to 5: "4/5", "4+/5", "3 out of 5". */
const GRADE = /(?<![\d/.])(?<grade>[0-5])\s?(?<sign>\+|-|plus|minus)?\s?(?:\/|out\s+of)\s?5(?![\d/.]\d|\s?\/)/gi;
/** Muscles and movements that are graded. */
const MUSCLE =
  /\b(?:deltoids?|biceps|triceps|brachioradialis|wrist\s+(?:extens\w+|flex\w+)|finger\s+(?:extens\w+|flex\w+|abduct\w+)|grip|intrinsics?|interossei|thumb\s+abduct\w+|ehl|extensor\s+hallucis(?:\s+longus)?|tibialis\s+anterior|anterior\s+tibialis|quadriceps|quads?|hamstrings?|gastroc\w*|iliopsoas|hip\s+(?:flex\w+|abduct\w+|extens\w+)|(?:ankle\s+)?(?:dorsi|plantar)-?\s?flex\w+|ankle\s+(?:evers\w+|invers\w+)|peroneals?|toe\s+(?:extens\w+|flex\w+)|knee\s+(?:extens\w+|flex\w+)|elbow\s+(?:extens\w+|flex\w+)|shoulder\s+(?:abduct\w+|flex\w+)|rotator\s+cuff|supraspinatus|motor|strength|muscles?|myotom\w+|weak(?:ness)?)\b/gi;
const REACH = 70;

/** What a grade is of: the words nearest to it in its clause, before it or after it. */
function graded(text: string, from: number, to: number, start: number, end: number): readonly [number, number] | null {
  const before =
    text
      .slice(Math.max(from, start - REACH), start)
      .split(';')
      .at(-1) ?? '';
  const after = text.slice(end, Math.min(to, end + REACH)).split(/[;,]/)[0] ?? '';
  const left = everyMatch(before, MUSCLE).at(-1);
  const right = everyMatch(after, MUSCLE)[0];
  const leftGap = left === undefined ? Number.POSITIVE_INFINITY : before.length - left.index - left[0].length;
  // "Motor: 4/5 right wrist extensors": the muscle after it says more than "motor" before it.
  const isGeneral = left !== undefined && /^(?:motor|strength|muscles?|myotom)/i.test(left[0]);
  if (right !== undefined && (isGeneral || right.index < leftGap)) return [start, end + right.index + right[0].length];
  return left === undefined ? null : [start - before.length + left.index, end];
}

/** Strength graded muscle by muscle where no measure tells it in words: less than full is a finding, full denies it. */
export function findGradedStrength(reading: Reading, told: readonly Draft[]): Draft[] {
  const { text } = reading;
  const strength = told.filter(
    ({ says }) => says.kind === 'exam-finding' && says.value.finding === 'decreased strength',
  );
  const found: Draft[] = [];
  for (const match of everyMatch(text, GRADE)) {
    const end = match.index + match[0].length;
    const sentence = sentenceAt(reading, match.index);
    const spot = graded(text, sentence.start, sentence.end, match.index, end);
    if (spot === null) continue;
    const [from, to] = spot;
    const isFull = match.groups?.['grade'] === '5' && !/^(?:-|minus)$/i.test(match.groups['sign'] ?? '');
    const assertion = isFull ? 'denied' : 'affirmed';
    const isTold = [...strength, ...found].some(
      other =>
        other.assertion === assertion &&
        ((other.start < to && from < other.end) || (other.end <= match.index && match.index - other.end < REACH)) &&
        other.start >= sentence.start,
    );
    if (isTold) continue;
    found.push({
      says: { kind: 'exam-finding', value: { finding: 'decreased strength', ...placeOf(reading, from, to) } },
      start: from,
      end: to,
      assertion,
    });
  }
  return found;
}
