import { COUNT, readCount } from '#domain/drugs/count.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import type { LetterPlace } from '../finding.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { matchesIn, placeIn, sentenceAt, type Span } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(c)(3),(d)',
  says: 'only what utilization review denied or modified is in dispute: what it approved in part is taken out, and the rest named',
};

const PARTIAL =
  /\b(?:partial(?:ly)?[- ](?:approv|certif|authoriz|grant)\w*|(?:approv|certif|authoriz|grant)\w* (?:(?!(?:and|but|or|not)\b)[\w-]+ ){0,4}?in part\b|modified|conditionally (?:approv|certif)\w*)\b/gi;
const OF_REVIEW =
  /\b(?:utilization review|UR\b|claims administrator|reviewer|determination|review|certif\w+|request\w*)\b/i;
const NOT_OF_REVIEW = /^\s*(?:work|duty|duties|activit\w+|barthel|ashworth|job|release)/i;
/** The sentence itself says what was granted. */
const STATES_AMOUNT =
  /\b(?:to allow|allowing|allowed|authoriz(?:ed|ing)|certif(?:ied|ying)|approv(?:ed|ing)|granted|to)\b[^.;]{0,60}(?:#\s?\d|\b\d+\s*(?:visits?|sessions?|tablets?|capsules?|units?|days?|weeks?|months?|refills?)|\bone\b|\ba \d)/i;

const UNITS = '(?:visits?|sessions?|treatments?|tablets?|capsules?|pills?)';
/** A part granted in figures: "certified 4 of the 8 visits", "approved ten sessions", "certified #60". */
const GRANTED = String.raw`(?<!\bnon-?\s?)\b(?:certified|approved|authorized|granted|allowed|modified\s+(?:[\w./#-]+\s+){0,8}?to(?: allow)?)\s+(?:only\s+)?`;
const PART = new RegExp(
  [
    String.raw`${GRANTED}(?<count>${COUNT})\s+(?:of\s+(?:the\s+)?(?<asked>${COUNT})\s+)?(?:[a-z-]+\s+){0,2}?${UNITS}`,
    String.raw`${GRANTED}(?<some>${COUNT})\s+of\s+(?:them|these|those)\b`,
    String.raw`${GRANTED}(?:[\w./-]+,?\s+){0,4}?#\s?(?<quantity>\d+)`,
    // without what they are of: "approved 6 of the 12"
    String.raw`${GRANTED}(?<part>${COUNT})\s+of\s+(?:the\s+)?(?<whole>${COUNT})(?=\s*[,.;]|\s(?:and|but|requested|asked)\b)`,
  ].join('|'),
  'gi',
);
const BY_REVIEW =
  /\b(?:[Uu]tilization [Rr]eview|UR|[Cc]laims [Aa]dministrator|[Dd]etermination|[Pp]hysician [Aa]dvisor)\b|\bdenied the (?:rest|remainder|balance)\b|\brequest was modified\b/;

/** Items of which review granted fewer than asked for, told in figures, and of which the letter does not say what is open. */
function granted(letter: CheckedLetter): Defect[] {
  const { summary } = letter;
  return matchesIn(summary, PART).flatMap(({ start, end, match }) => {
    const sentence = sentenceAt(summary, start) ?? { start, end };
    const words = summary.text.slice(sentence.start, sentence.end);
    const count = readCount(
      match.groups?.['count'] ?? match.groups?.['some'] ?? match.groups?.['part'] ?? match.groups?.['quantity'],
    );
    if (count === null || !BY_REVIEW.test(words)) return [];
    const named = letter.items.filter(checked => namesItem(checked, words, 1));
    const inAll = readCount(match.groups?.['asked'] ?? match.groups?.['whole']);
    return (named.length > 0 ? named : onlyOne(letter, inAll))
      .filter(checked => !namesOtherDrug(letter, checked, { start, end }))
      .filter(checked => {
        const { visits, drug } = checked.item.request;
        const isOfVisits = match.groups?.['quantity'] === undefined && !/(?:tablet|capsule|pill)s?$/i.test(match[0]);
        const asked = isOfVisits ? visits : (drug?.quantity ?? null);
        return asked !== null && count < asked && !statesOpenPart(checked);
      })
      .map(checked => ({
        item: checked.index,
        message: `Utilization review granted ${count} of this, and the letter decides all of it: say how much is still open.`,
        at: placeIn(summary, { start, end }),
        against: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
      }));
  });
}

/** "Modified the request for a home health aide 8 hours a day to an aide 4 hours a day." */
const REDUCED =
  /\b(?:modified (?:the |this )?requests? (?:for|of) (?<asked>[^.;]{4,120}?)|requests? (?:for|of) (?<told>[^.;]{4,120}?) (?:was|were) modified) to (?:allow |approve )?(?<left>[^.;]{2,120})/gi;
const figuresOf = (words: string): readonly string[] => words.match(/\d+/g) ?? [];

/** Items of which review granted less by any figure, where the letter decides the figures asked for. */
function reduced(letter: CheckedLetter): Defect[] {
  return matchesIn(letter.summary, REDUCED).flatMap(({ start, end, match }) => {
    const asked = match.groups?.['asked'] ?? match.groups?.['told'] ?? '';
    const left = new Set(figuresOf(match.groups?.['left'] ?? ''));
    if (left.size === 0) return [];
    return letter.items
      .filter(checked => {
        const own = new Set(figuresOf(checked.title.text));
        const figures = figuresOf(asked);
        return (
          checked.item.outcome === 'upheld' &&
          namesItem(checked, asked, 1) &&
          figures.every(figure => own.has(figure)) &&
          figures.some(figure => !left.has(figure)) &&
          !statesOpenPart(checked)
        );
      })
      .map(checked => openPart(checked, placeIn(letter.summary, { start, end })));
  });
}

/** The item meant where none is named: the only one, or the only one of so many visits. */
function onlyOne({ items }: CheckedLetter, visits: number | null): readonly CheckedItem[] {
  const meant =
    visits === null
      ? items
      : items.filter(({ item }) => (item.request.drug?.quantity ?? item.request.visits) === visits);
  return meant.length === 1 ? meant : [];
}

/** Whether a stretch of the summary speaks of another drug than the item asks for. */
function namesOtherDrug({ summary }: CheckedLetter, { title }: CheckedItem, { start, end }: Span): boolean {
  const own = new Set(title.drugs().flatMap(({ value }) => value.drug.ingredients));
  const named = summary.drugs().filter(match => start <= match.start && match.end <= end);
  return named.length > 0 && !named.some(({ value }) => value.drug.ingredients.some(name => own.has(name)));
}

/** Whether words name the item, by so many of its first telling words. */
function namesItem(checked: CheckedItem, words: string, fewest = 2): boolean {
  const drugs = checked.title.drugs();
  const lower = words.toLowerCase();
  if (drugs.length > 0)
    return drugs.some(match => lower.includes(checked.title.text.slice(match.start, match.end).toLowerCase()));
  const terms = checked.title.text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const telling = terms.filter(
    term => !/^(?:with|without|times|week|weeks|visits?|sessions?|left|right|the|per|additional)$/.test(term),
  );
  return telling.length > 0 && telling.slice(0, fewest).every(term => lower.includes(term));
}

/** What was granted is spoken of; a drug approved for a use or a nurse certified by an agency is not. */
const GRANTED_SAID =
  /(?<!\b(?:may|can|could|would|should|must|might|to) be |\b(?:FDA|board)[- ])\b(?:authorized|certified|approved(?! (?:for|by the F|indications?|uses?)\b)|modified|remaining)\b/i;

function statesOpenPart({ item, title, rationale }: CheckedItem): boolean {
  return (
    item.request.kind !== 'plain' ||
    /\b(?:remain\w+|original request|was authorized|authorized by|partial\w*|modified|certified)\b/i.test(title.text) ||
    (GRANTED_SAID.test(rationale.text) &&
      rationale
        .sentences()
        .some(span => GRANTED_SAID.test(rationale.text.slice(span.start, span.end)) && !rationale.isOfGuideline(span)))
  );
}

/** Where what was refused altogether begins. */
const REFUSED_REST =
  /[;.]|,? (?:and|but|while) (?:denied|non-?certified|refused|declined|rejected|disallowed|(?:failed|refused|declined) to (?:approve|certify|authorize)|did not (?:approve|certify|authorize))\b/;

function concerning(letter: CheckedLetter, span: Span): Defect[] {
  const { summary } = letter;
  const sentence = sentenceAt(summary, span.start) ?? span;
  const words = summary.text.slice(sentence.start, sentence.end);
  const after = summary.text.slice(span.end, sentence.end);
  if (!OF_REVIEW.test(words) || NOT_OF_REVIEW.test(after) || STATES_AMOUNT.test(after)) return [];
  const behind = after.split(REFUSED_REST)[0] ?? '';
  const said = summary.text.slice(span.start, span.end + behind.length);
  const named = letter.items.filter(checked => namesItem(checked, said));
  const before =
    summary.text
      .slice(sentence.start, span.start)
      .split(/[;]|\band (?:denied|approved)\b/)
      .at(-1) ?? '';
  const meant = named.length > 0 ? named : letter.items.filter(checked => namesItem(checked, before));
  const only =
    meant.length === 0 && letter.items.length === 1
      ? letter.items.filter(checked => !namesOtherDrug(letter, checked, sentence))
      : meant;
  return only
    .filter(checked => !statesOpenPart(checked))
    .map(checked =>
      openPart(checked, placeIn(summary, { start: span.start, end: Math.min(sentence.end, span.end + behind.length) })),
    );
}

function openPart({ index, title }: CheckedItem, at: LetterPlace): Defect {
  return {
    item: index,
    message:
      'Utilization review granted part of this, but the letter does not say how much is still open: state what was granted and decide the rest.',
    at,
    against: placeIn(title, { start: 0, end: title.text.length }),
  };
}

/** Says where utilization review granted part of a request and the letter decides all of it without saying what is open. */
export const partialApprovalUnstated: Check = {
  rule: 'partial-approval-unstated',
  severity: 'warning',
  source,
  find: letter => {
    const seen = new Set<number | null>();
    return [
      ...matchesIn(letter.summary, PARTIAL).flatMap(span => concerning(letter, span)),
      ...granted(letter),
      ...reduced(letter),
    ].filter(({ item }) => {
      if (seen.has(item)) return false;
      seen.add(item);
      return true;
    });
  },
};
