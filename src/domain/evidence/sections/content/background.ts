/** Habits: tobacco, alcohol, drugs not prescribed. */
const HABIT =
  /\b(?:alcohol(?:ic)?|etoh|tobacco|smok(?:es|ed|ing|er)|nonsmoker|cigarettes?|packs?\s+(?:per|a)\s+day|pack-?years?|drinks?\s+(?:per|a)\s+(?:day|week)|wine|beers?|illicit\s+drugs?|recreational\s+drugs?|drug\s+(?:use|abuse)|marijuana|cocaine|heroin|iv\s+drugs?)\b/i;
/** What makes a sentence with such a word more than a note of habits. */
const OTHER_MATTER =
  /\b(?:presents?|presented|presenting|complains?|complaint|withdrawal|intoxicat\w+|overdose|admitted|hepatitis|cirrhosis|level|screen|test(?:ed|ing|s)?|wipe|swab|pain|cessation|counsel\w*|nicotine\s+patch|prescri\w+|due\s+to|secondary)\b/i;
const ALLERGY =
  /\b(?:no\s+known\s+(?:drug\s+|medical\s+|medication\s+)?allergies|nkda|allergic\s+to|allerg(?:y|ies)\s+(?:to|include))\b/i;

/** True when a sentence only tells of habits or allergies, as the social history and the list of allergies do. */
export function isBackground(said: string): boolean {
  return ALLERGY.test(said) || (HABIT.test(said) && !OTHER_MATTER.test(said));
}
