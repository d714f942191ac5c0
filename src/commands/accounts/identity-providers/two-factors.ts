/** What each way to prove who one is rests on (RFC 8176); ways that say neither are not counted. */
const kinds: Readonly<Record<string, 'knows' | 'has' | 'is'>> = {
  pwd: 'knows',
  pin: 'knows',
  kba: 'knows',
  otp: 'has',
  hwk: 'has',
  swk: 'has',
  sc: 'has',
  pop: 'has',
  sms: 'has',
  tel: 'has',
  face: 'is',
  fpt: 'is',
  iris: 'is',
  retina: 'is',
  vbm: 'is',
};

/**
 * Whether an identity provider says that two different proofs were asked of a person: it says `mfa`, or names two ways that rest on
 * different things (RFC 8176, section 2). What is not said was not asked.
 */
export function saysTwoFactors(methods: readonly string[]): boolean {
  return methods.includes('mfa') || new Set(methods.flatMap(method => kinds[method] ?? [])).size > 1;
}
