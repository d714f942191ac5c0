import { COUNT } from '#domain/drugs/count.ts';
import { readFrequency } from '#domain/drugs/frequency.ts';
import { readStrength } from '#domain/drugs/strength.ts';

export const dosePartNames = [
  'drug',
  'strength',
  'dose',
  'form',
  'route',
  'frequency',
  'as-needed',
  'duration',
  'quantity',
] as const;
/** `drug` is the name, `dose` the number of tablets or the like taken at one time, `form` what they are. */
export type DosePartName = (typeof dosePartNames)[number];
export type DosePart = { readonly of: DosePartName; readonly start: number; readonly end: number };

const FORM = String.raw`(?:tab(?:let)?s?|cap(?:sule)?s?|caplets?|pills?|puffs?|patch(?:es)?|drops?|sprays?|teaspoons?|tsp|lozenges?|suppositor(?:y|ies)|units?|vials?|ampules?|injections?)`;
/** `3 capsules`, `1-2 tablets`, `one tab`: the number is the dose; `#60 tablets` is a quantity. */
const AMOUNT = new RegExp(
  String.raw`(?<![#\d./-])\b(?<amount>(?:${COUNT}|half|a half|a|an)(?:\s?(?:-|to|or)\s?${COUNT})?)\s?(?:\(\d+\)\s?)?(?:oral\s)?(?<form>${FORM})\b`,
  'i',
);
const FORM_ALONE = new RegExp(String.raw`\b${FORM}\b`, 'i');
const ROUTE =
  /\b(?:by\s+mouth|mouth(?=\s+(?:daily|twice|every))|p\.?\s?o\.?(?![a-z])|orally|oral(?=\s|$)|i\.?v\.?(?![a-z])|intravenous(?:ly)?|i\.?m\.?(?![a-z])|intramuscular(?:ly)?|sublingual(?:ly)?|s\.?l\.?(?![a-z])|topical(?:ly)?|transdermal(?:ly)?|inhaled|intranasal(?:ly)?|subcutaneous(?:ly)?|s\.?q\.?(?![a-z])|rectally|per\s+rectum|to\s+(?:the\s+)?(?:affected\s+area|skin))/i;
const AS_NEEDED = /\b(?:as\s+needed|p\.?r\.?n\.?(?![a-z])|when\s+needed|if\s+needed)/i;
const DURATION = new RegExp(
  String.raw`\b(?:for|x)\s?(?:the\s)?(?:next\s)?(?:${COUNT})\s?(?:days?|weeks?|wks?|months?|mos?)\b`,
  'i',
);
const QUANTITY = new RegExp(
  String.raw`#\s?\d+(?:,\d{3})?|\b(?:qty|quantity|disp(?:ense)?)\b\.?\s*(?:of|is)?\s*[:#=]?\s*#?\s*${COUNT}`,
  'i',
);

function part(of: DosePartName, found: { readonly start: number; readonly end: number } | null): DosePart[] {
  return found === null ? [] : [{ of, start: found.start, end: found.end }];
}

function spot(match: RegExpExecArray | null): { readonly start: number; readonly end: number } | null {
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

function amountParts(dose: string): DosePart[] {
  const match = AMOUNT.exec(dose);
  const amount = match?.groups?.['amount'];
  if (match === null || amount === undefined) return part('form', spot(FORM_ALONE.exec(dose)));
  const end = match.index + match[0].length;
  const form = match.groups?.['form'] ?? '';
  return [
    { of: 'dose', start: match.index, end: match.index + amount.length },
    { of: 'form', start: end - form.length, end },
  ];
}

/** What the words after a drug's name say of its dose, each part with its place in them, in order. */
export function dosePartsIn(dose: string): DosePart[] {
  return [
    ...part('strength', readStrength(dose)),
    ...amountParts(dose),
    ...part('route', spot(ROUTE.exec(dose))),
    ...part('frequency', readFrequency(dose)),
    ...part('as-needed', spot(AS_NEEDED.exec(dose))),
    ...part('duration', spot(DURATION.exec(dose))),
    ...part('quantity', spot(QUANTITY.exec(dose))),
  ].toSorted((one, other) => one.start - other.start);
}
