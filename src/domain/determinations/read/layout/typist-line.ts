/** Who dictated and who typed a letter, alone on its last line: `/ab`, `RST:ab`; source of a pattern that minds the case. */
export const TYPIST_LINE = '(?:[A-Z]{2,4}[:/]|/)[A-Za-z]{2,4}';
