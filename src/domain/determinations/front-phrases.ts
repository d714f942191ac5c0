/** The fixed words by which pages before a letter are told from the letter itself. */
export const frontPhrases = {
  coverHeadings: ['YOUR IMR DECISION IN PLAIN LANGUAGE', 'SU DECISIÓN DE IMR EN PALABRAS SENCILLAS'],
  appealHeading: 'YOUR RIGHT TO APPEAL',
  end: 'The full determination begins on the next page.',
} as const;
