/** What the patient tells, or what a drug is taken for. */
export const TOLD =
  /\b(?:complain\w*|c\/o|reports?|reported|reporting|stat(?:es|ed)|describ(?:es|ed)|says?|said|tells?|told|feels?|felt|admits?|presents? with|subjective\w*|symptoms?)\b|\b(?:giv(?:es?|ing)|gave) (?:way|out)\b|\bbuckl\w+|\b(?:takes?|taking|took|prescribed|given|uses?|using|used)\b[^.;]{1,50}\bfor\b/i;
/** What an examination finds. */
export const FOUND =
  /\b(?:exam\w*|palpa\w+|positive|tests?|tender\w*|degrees|inspection|strength (?:is|was|of)|reflex\w*|sensation|objective\w*|gait|lachman\w*|drawer|mcmurray\w*|spurling\w*|tinel\w*|phalen\w*|hawkins|neer|straight[- ]leg\w*|lax(?:ity)?)\b|\b\d\+|\b[0-5][+-]?\s?\/\s?5\b/i;
