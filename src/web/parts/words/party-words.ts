export { kindOf, MAY, PARTY_WORDS } from '#domain/deadlines/clocks/clock-words.ts';
