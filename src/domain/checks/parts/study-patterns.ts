const STUDY = String.raw`(?:MRI|MR arthrogram|magnetic resonance imaging|x-?rays?|radiographs?|films?|CT)(?:\s(?:scan|study|arthrogram))?`;
const PART = String.raw`(?:(?:left|right|bilateral|cervical|lumbar|thoracic|low|lumbosacral|upper|lower)\s)*[a-z]+(?:\sspine)?`;
/** "MRI of the left knee", "the cervical MRI". */
export const OF_PART = new RegExp(
  String.raw`\b(?:${STUDY}\s(?:(?:dated|from|on)\s\S+\s)?of\s(?:the\s|his\s|her\s)?(?<of>${PART})|(?<before>(?:(?:left|right)\s)?(?:cervical|lumbar|thoracic|knee|shoulder|hip|ankle|wrist|elbow))\s${STUDY})\b`,
  'gi',
);
