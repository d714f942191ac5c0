/** Kinds of how one is hurt. */
export type MechanismKind =
  | 'fall'
  | 'lifting'
  | 'vehicle'
  | 'assault'
  | 'animal'
  | 'electric'
  | 'burn'
  | 'repetitive'
  | 'struck'
  | 'twist'
  | 'exposure';

/** The words of each kind, and the kinds that one accident may be told as besides. */
// biome-ignore format: a table reads in columns
export const MECHANISMS: Readonly<Record<MechanismKind, { readonly words: RegExp; readonly near: readonly MechanismKind[] }>> = {
  fall:       { words: /\b(?:fell|falls?|falling|fallen|slip(?:s|ped|ping)?|trip(?:s|ped|ping)?|stumbl\w+|tumbl\w+|lost (?:his|her) (?:footing|balance)|landed (?:on|upon))\b/i, near: ['twist', 'struck'] },
  lifting:    { words: /\b(?:lift(?:s|ed|ing)?|heav(?:ed|ing)|hoist\w*|carr(?:ied|ying)|pick(?:ed|ing) up|pull(?:ed|ing)|push(?:ed|ing)|(?:un)?load(?:ed|ing)|dragg(?:ed|ing)|moving (?:a|an|some|heavy|boxes|furniture)|catching|restrain\w*|transferring)\b/i, near: ['twist', 'repetitive', 'struck'] },
  vehicle:    { words: /\b(?:motor vehicles?|mva|cars?|auto(?:mobile)?s?|trucks?|vans?|bus|vehicles?|motorcycles?|rear-ended|collisions?|collided|crash(?:ed|es)?|driving|drove|t-boned|roll-?over|traffic)\b/i, near: ['struck'] },
  assault:    { words: /\b(?:assault\w*|attack(?:ed)?|punch\w*|stabb\w*|shot|gunshot|robb\w*|beaten|mugg\w+|altercation|combative|kicked by an? (?:patient|man|woman|student|inmate|resident))\b/i, near: ['struck', 'animal'] },
  animal:     { words: /\b(?:dogs?|horses?|cows?|bulls?|cats?|snakes?|bees?|wasps?|spiders?|animals?|bitten|bite|stung|sting|mauled|gored)\b/i, near: ['assault', 'struck'] },
  electric:   { words: /\b(?:electrocut\w*|electric(?:al)? (?:shock|current|injury)|electric shock|live wire|high voltage|shocked by)\b/i, near: ['burn'] },
  burn:       { words: /\b(?:burn(?:s|ed|t)?|scald\w*|explo(?:sion|ded)|fire|flames?|acid|hot (?:oil|water|grease|steam)|steam|molten)\b/i, near: ['electric', 'exposure'] },
  repetitive: { words: /\b(?:repetitive\w*|repeated\w*|cumulative|over (?:time|the years|years)|gradual\w*|typing|keyboard\w*|overuse|little by little|years of|continuous trauma|wear and tear)\b/i, near: ['lifting', 'twist'] },
  struck:     { words: /\b(?:struck|hit|crush\w*|caught (?:in|between|by|under)|pinned|trapped|cut by|saw|machine(?:ry)?|press|falling (?:object|box|beam|crate)|collapsed on|dropped on|forklift|pallet jack|blow)\b/i, near: ['assault', 'vehicle', 'animal', 'fall', 'lifting'] },
  twist:      { words: /\b(?:twist\w*|rolled (?:his|her|the)|misstep\w*|stepp(?:ed|ing)|turn(?:ed|ing)|pivot\w*|bend(?:ing)?|bent|squatt\w*|kneel\w*|stood up|stand(?:ing)? up|reach(?:ed|ing)|climb\w*|jump\w*|stair\w*|ladder)\b/i, near: ['fall', 'lifting', 'repetitive'] },
  exposure:   { words: /\b(?:inhal\w+|fumes?|expos(?:ed|ure)|chemicals?|needle-?stick|infect\w+|noise|asbestos|dust|mold)\b/i, near: ['burn'] },
};

/** The kinds that some words tell of. */
export function kindsIn(words: string): MechanismKind[] {
  const found: MechanismKind[] = [];
  let kind: MechanismKind;
  for (kind in MECHANISMS) if (MECHANISMS[kind].words.test(words)) found.push(kind);
  return found;
}
