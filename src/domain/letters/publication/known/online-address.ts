const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);

/** A pattern for an e-mail or web address: any case, broken at its marks over lines, with or without what goes before. */
export function addressOnlinePattern(value: string): RegExp {
  const bare = value
    .trim()
    .replace(/^(?:mailto:|https?:\/\/)?(?:www\.)?/iu, '')
    .replace(/\/+$/u, '');
  const body = bare
    .split(/([@._/-])/u)
    .filter(piece => piece !== '')
    .map(piece => (/^[@._/-]$/u.test(piece) ? `\\s*${escaped(piece)}\\s*` : escaped(piece)))
    .join('');
  const tail = value.includes('@') ? '' : String.raw`(?:/[^\s,;)]*)?`;
  const lead = String.raw`(?:mailto:|https?:\s*//\s*)?(?:www\s*\.\s*)?`;
  // Without the flag for code points: with it and any case such a pattern takes a hundred times as long to prepare.
  return new RegExp(`(?<![a-zà-ɏ0-9@])${lead}${body}${tail}(?![a-zà-ɏ0-9])`, 'gi');
}
