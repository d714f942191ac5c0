/** How one fact of two filings compares: alike but for the form, alike but for a slip, not alike, or not known of both. */
export type Agreement = 'same' | 'near' | 'different' | 'unknown';
