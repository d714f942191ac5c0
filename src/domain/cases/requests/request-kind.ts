import type { Words } from '#domain/drugs/lexicon.ts';
import { type DrugRequest, readRequestedDrug, readUnlistedDrug } from './requested-drug.ts';
import type { Request } from './request.ts';
import { findService } from './request-category.ts';

export type RequestKind = Pick<Request, 'category' | 'subcategory' | 'drug'>;

const INJECTED_GROUPS: readonly (string | null)[] = ['Viscosupplementation', 'Injection'];

function drugKind(found: DrugRequest): RequestKind {
  const injected = INJECTED_GROUPS.includes(found.group) && found.known?.route === 'injection';
  return { category: injected ? 'injection' : 'drug', subcategory: found.group, drug: found.drug };
}

/** Drug or service: a service named before the drug, or surely meant, is what is asked for; the drug is then only used in it. */
export function readRequestKind(words: Words): RequestKind {
  const service = findService(words);
  const drug = readRequestedDrug(words);
  if (service === null || service.value.weight === 'vague') {
    if (drug === null) {
      const unlisted = service === null ? readUnlistedDrug(words.text) : null;
      if (unlisted !== null) return drugKind(unlisted);
    } else if (service?.value.category !== 'injection') {
      return drugKind(drug);
    }
  } else if (drug !== null && service.value.weight === 'named' && drug.start <= service.start) {
    const { category } = service.value;
    if (category !== 'injection' && category !== 'imaging') return drugKind(drug);
  }
  if (service === null) return { category: 'other', subcategory: null, drug: null };
  const { category, subcategory } = service.value;
  const used = category === 'injection' ? (drug?.drug ?? null) : null;
  const viscosupplement = category === 'injection' && drug?.group === 'Viscosupplementation';
  return { category, subcategory: viscosupplement ? drug.group : subcategory, drug: used };
}
