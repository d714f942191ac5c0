/** "Recommended when …", "requires …": what stands behind is the condition. */
export const CONDITION =
  /\b(?:(?:recommended|supported|indicated|appropriate|considered|continued|extended|repeated|purchased|an option|warranted|allowed|given|reasonable)\s(?:as an? [a-z]+ to\s|only\s|with\s|in selected [a-z]+\s)*(?:for|when|if|after|in|where|once|with|as)|requires?|calls? for|wants?|must (?:have|show|be)|(?:guidelines?|chapter|schedule|MTUS|ODG|ACOEM|section|topic|criteria)\s(?:[a-z]+\s){0,2}?(?:asks?\sfor|insists?\son|presupposes?|demands?|expects?|looks?\sfor))\s+(?<what>[^.;]{8,})/gi;
