/** Where the reach of a phrase ends. */
// biome-ignore format: a table reads in columns
export const TERMINATORS: readonly string[] = [
  'but', 'however', 'although', 'though', 'except', 'except for', 'nevertheless', 'yet', 'still', 'apart from', 'aside from', 'other than', 'otherwise', 'with the exception of', 'save for', 'beyond', 'secondary to', 'due to', 'because', 'since', 'which', 'who', 'whereas', 'while', 'despite', 'instead', 'only',
  'complains', 'complained', 'complaining', 'reports', 'reported', 'presents', 'presented', 'presenting', 'presenting with', 'now with', 'now presents', 'coming in', 'comes in', 'came in', 'here with', 'here for', 'admitted with', 'admitted for', 'continues', 'continued', 'noted to have', 'found to have', 'revealed', 'reveals', 'showed', 'shows', 'demonstrated', 'admits', 'admits to', 'endorses', 'endorsed', 'states', 'stated',
  'relief of', 'relief from', 'improvement of', 'improvement in', 'increase in', 'decrease in', 'worsening of', 'resolution of', 'reduction in', 'reduction of', 'exacerbation of',
  'cause of', 'source of', 'reason for', 'etiology of', 'diagnosis for', 'explanation for', 'cause for', 'he is', 'she is', 'he has', 'she has', 'he was', 'she was', 'he does', 'she does', 'is able', 'was able', 'positive for', 'positive',
];

/** Words that show a new statement after a comma, not one more item of a list of things absent. */
// biome-ignore format: a table reads in columns
export const LIST_ENDERS = new Set([
  'is', 'was', 'are', 'were', 'has', 'had', 'have', 'positive', 'negative', 'decreased', 'reduced', 'restricted', 'limited', 'normal', 'intact', 'full', 'tender', 'tenderness', 'mild', 'moderate', 'severe', 'there', 'he', 'she', 'patient', 'noted', 'painful', 'increased', 'good', 'with', 'warm', 'soft', 'clear', 'supple', 'regular', 'alert', 'no', 'denies', 'denied', 'will', 'status',
]);
