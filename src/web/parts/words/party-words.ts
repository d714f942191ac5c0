export { kindOf, MAY, PARTY_WORDS } from '#domain/deadlines/clocks/words/clock-words.ts';
