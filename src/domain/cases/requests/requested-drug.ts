import type { Drug, DrugGroup } from '#domain/drugs/drug.ts';
import { findDrugsIn, inForm, type NamedDrug } from '#domain/drugs/find-drug.ts';
import type { PhraseMatch, Words } from '#domain/drugs/lexicon.ts';
import { readQuantity, readRefills } from '#domain/drugs/quantity.ts';
import { resolveDrugName } from '#domain/drugs/resolve-drug-name.ts';
import { findStrengths, readStrength } from '#domain/drugs/strength.ts';
import type { RequestedDrug } from './request.ts';

export type DrugRequest = {
  readonly drug: RequestedDrug;
  readonly group: DrugGroup | null;
  /** Null when the name is not in the table. */
  readonly known: Drug | null;
  readonly start: number;
  readonly end: number;
};

const TOPICAL =
  /%|\b(?:cream|gel|ointment|lotion|patch(?:es)?|topical(?:ly)?|compound(?:ed)?|roll-?on|spray|balm|transdermal|salve|liniment)\b|\b(?:[3-9]\d|\d{3})(?:\.\d+)?\s*(?:gm|grams?|g)\b/i;
const COMPOUND = /\bcompound(?:ed|ing)?\b|\bkit\b/i;
const EXTENDED = /^[\s-]*(?:HCL\s+|hydrochloride\s+|sulfate\s+|citrate\s+)*(?:ER|XR|SR|CR|LA|XL|EXTENDED|SUSTAINED)\b/i;
/** Words of a product's name that are not in the table: salts and release forms. */
const NAME_TAIL =
  /^(?:[\s-]+(?:HCL|hydrochloride|sulfate|citrate|tartrate|sodium|sod|potassium|succinate|maleate|besylate|calcium|bitartrate|ER|XR|SR|CR|LA|XL|DR|IR|EC|DS|ODT|TS|CM3|extended[\s-]release)\b)+/i;
const JOINED =
  /^[\s\d.%,/+&-]*(?:mg|gm?|g)?[\s\d.%,/+&-]*(?:and|with|w\/)?[\s,/+&-]*(?:in|a|base|HCL|sodium|sod|citrate)?[\s,/+&()-]*$/i;

/** Separate drugs in one title do not make a compound; a mixture is listed with percentages, slashes or as compound. */
function mixture(text: string, matches: readonly PhraseMatch<NamedDrug>[]): readonly PhraseMatch<NamedDrug>[] {
  const [first, ...more] = matches;
  if (first === undefined) return [];
  const parts = [first];
  for (const next of more) {
    const last = parts[parts.length - 1] ?? first;
    const between = text.slice(last.end, next.start);
    const listed = JOINED.test(between) && (/[/%+]/.test(between) || TOPICAL.test(text));
    if (!listed) break;
    parts.push(next);
  }
  return parts;
}

/** `Diazepam (Valium)`: both names of one drug belong to its name. */
function nameEnd(text: string, first: PhraseMatch<NamedDrug>, next: PhraseMatch<NamedDrug> | undefined): number {
  if (next !== undefined && /^\s*\(\s*$/.test(text.slice(first.end, next.start)) && text.charAt(next.end) === ')') {
    return next.end + 1;
  }
  return first.end + (NAME_TAIL.exec(text.slice(first.end))?.[0].length ?? 0);
}

function strengthOfMixture(text: string, count: number): string | null {
  const strengths = findStrengths(text).flatMap(found => found.strength.split('/'));
  return strengths.length === count && strengths.every(part => part.endsWith('%')) ? strengths.join('/') : null;
}

function groupInForm(drug: Drug, compounded: boolean, topicalOnly: boolean): DrugGroup | null {
  if (compounded) return 'Topical compounds';
  return topicalOnly ? 'Topical analgesics' : drug.group;
}

/** `60 tablets of`, or a number right before the name: `90 Tramadol 50mg`. */
function quantityBefore(text: string): number | null {
  const leading = /(?:^|\s)(\d{2,3})\s*$/.exec(text)?.[1];
  return leading === undefined ? readQuantity(text) : Number(leading);
}

function oneDrug(text: string, first: PhraseMatch<NamedDrug>, next: PhraseMatch<NamedDrug> | undefined): DrugRequest {
  const end = nameEnd(text, first, next);
  const after = text.slice(first.end);
  const route = first.value.drug.route === 'oral' && TOPICAL.test(text) ? { route: 'topical' as const } : {};
  const release = EXTENDED.test(after) ? { release: 'extended' as const } : {};
  const drug = inForm(first.value.drug, { ...route, ...release });
  const compounded = (drug.route === 'topical' || 'route' in route) && COMPOUND.test(text);
  const topicalOnly = 'route' in route && drug.route !== 'topical' && drug.route !== 'transdermal';
  const behind = text.slice(end);
  return {
    drug: {
      name: text.slice(first.start, end),
      ingredients: [...drug.ingredients],
      strength: (readStrength(behind) ?? readStrength(text.slice(first.start)) ?? readStrength(text))?.strength ?? null,
      quantity: readQuantity(behind) ?? quantityBefore(text.slice(0, first.start)),
      refills: readRefills(text),
    },
    group: groupInForm(drug, compounded, topicalOnly),
    known: drug,
    start: first.start,
    end,
  };
}

function compoundDrug(text: string, parts: readonly PhraseMatch<NamedDrug>[]): DrugRequest {
  const start = parts[0]?.start ?? 0;
  const last = parts[parts.length - 1]?.end ?? text.length;
  const end = last + (/^\s*\d+(?:\.\d+)?\s*%/.exec(text.slice(last))?.[0].length ?? 0);
  const ingredients = [...new Set(parts.flatMap(part => part.value.drug.ingredients))];
  return {
    drug: {
      name: text.slice(start, end),
      ingredients,
      strength: strengthOfMixture(text.slice(start), parts.length),
      quantity: readQuantity(text.slice(end)),
      refills: readRefills(text),
    },
    group: TOPICAL.test(text) ? 'Topical compounds' : (parts[0]?.value.drug.group ?? null),
    known: null,
    start,
    end,
  };
}

const DOSE_FORM =
  /\b(?:mg|mcg|tab(?:let)?s?|cap(?:sule)?s?|cream|ointment|gel|lotion|suspension|patch(?:es)?|refills?|medication)\b|\d\s*(?:mg|mcg|gm|ml|%)/i;
const LEADING_NAME =
  /^(?:retrospective(?:ly)?|retro|post-?\s?op(?:erative)?|pharmacy purchase of|purchase of|prescription (?:of|for)|prescription|request for|compound(?:ed)?|medication|topical|one|(?:associated surgical service))?[\s:,-]*([A-Za-z][A-Za-z-]+(?:\s+[A-Z][A-Za-z-]+)?)/i;

const topicalGroup = (text: string): DrugGroup | null => {
  if (COMPOUND.test(text)) return 'Topical compounds';
  return TOPICAL.test(text) ? 'Topical analgesics' : null;
};

/** A product with a dose whose name is not in the table: named as worded, and respelled only where one drug is near. */
export function readUnlistedDrug(text: string): DrugRequest | null {
  if (!DOSE_FORM.test(text)) return null;
  const name = LEADING_NAME.exec(text);
  const worded = name?.[1];
  if (name === null || worded === undefined) return null;
  const start = name[0].length - worded.length;
  const resolved = resolveDrugName(worded) ?? resolveDrugName(worded.split(/\s/)[0] ?? '');
  const end = start + worded.length;
  return {
    drug: {
      name: worded,
      ingredients: resolved === null ? [] : [...resolved.drug.ingredients],
      strength: readStrength(text.slice(end))?.strength ?? null,
      quantity: readQuantity(text.slice(end)),
      refills: readRefills(text),
    },
    group: resolved?.drug.group ?? topicalGroup(text),
    known: resolved?.drug ?? null,
    start,
    end,
  };
}

function sameIngredients(one: Drug, other: Drug): boolean {
  return one === other || one.ingredients.join('/') === other.ingredients.join('/');
}

/** The drug a request names, with strength, quantity and refills; null when it names none. */
export function readRequestedDrug(words: Words): DrugRequest | null {
  const matches = findDrugsIn(words);
  const [first, next] = matches;
  if (first === undefined) return null;
  const parts = mixture(words.text, matches);
  return parts.some(({ value }) => !sameIngredients(value.drug, first.value.drug))
    ? compoundDrug(words.text, parts)
    : oneDrug(words.text, first, next);
}
