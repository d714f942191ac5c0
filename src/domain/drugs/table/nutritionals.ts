import { drugs } from '../drug.ts';

/** Medical foods, supplements and vitamins. */
// biome-ignore format: one drug a line
export const nutritionals = drugs([
  { id: 'glucosamine', of: 'glucosamine', brands: 'Genicin, Synovacin', also: 'glucosamine sulfate, glucosamine/chondroitin, glucosamine chondroitin, glucosamine with chondroitin', class: 'supplement', group: 'Nutritional products', strengths: '500 mg', topics: 'glucosamine', confidence: 'medium' },
  { id: 'gaba-5-htp-amino-acid-blend', of: 'GABA, 5-HTP, amino acids', brands: 'Gabadone', class: 'medical food', group: 'Nutritional products', confidence: 'medium' },
  { id: 'amino-acid-blend', of: 'amino acids', brands: 'Theramine', also: 'Theramin', class: 'medical food', group: 'Nutritional products', confidence: 'medium' },
  { id: 'choline-acetylcarnitine-blend', of: 'choline, acetylcarnitine', brands: 'Sentra AM, Sentra PM', also: 'Sentra', class: 'medical food', group: 'Nutritional products', confidence: 'medium' },
  { id: 'gaba-l-serine-arginine-glucosamine-blend', of: 'GABA, L-serine, arginine, glucosamine', brands: 'Trepadone', class: 'medical food', group: 'Nutritional products', confidence: 'medium' },
  { id: 'amino-acid-blend-percura', of: 'amino acids', brands: 'Percura, Hypertensa, AppTrim', class: 'medical food', group: 'Nutritional products', confidence: 'medium' },
  { id: 'melatonin-gaba-blend', of: 'melatonin, GABA', brands: 'Sintralyne-PM, Somnicin', also: 'Sintralyne PM, Sentralyne', class: 'supplement/medical food', group: 'Nutritional products', confidence: 'medium' },
  { id: 'vitamin-d', of: 'vitamin D', brands: 'Drisdol', also: 'vitamin D3, vitamin D2, cholecalciferol, ergocalciferol', class: 'vitamin', group: 'Nutritional products', strengths: '50000 IU', confidence: 'medium' },
  { id: 'vitamin-b12', of: 'vitamin B12', also: 'vitamin B-12, B12 injection, cyanocobalamin', class: 'vitamin', group: 'Nutritional products', route: 'injection', strengths: '1000 mcg', confidence: 'medium' },
  { id: 'omega-3', of: 'omega-3', brands: 'Lovaza', also: 'omega 3 fatty acids, fish oil', class: 'supplement', group: 'Nutritional products', strengths: '1 g', confidence: 'medium' },
]);
