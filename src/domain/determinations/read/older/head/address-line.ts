const SMALL = /^(?:of|and|the|de|la|del|c\/o|for|at|&|-|–|\/)$/;

/** True for a line of a letterhead, a name or an address: a few words, each a name, a number or blacked out. */
export function isAddressLine(line: string): boolean {
  const words = line.trim().split(/\s+/);
  if (line.trim() === '' || words.length > 10 || line.length > 90) return line.trim() === '';
  if (/^(?:\(?\d{3}\)?[ -.]?\d{3}[-.]\d{4}|tel|phone|fax|www\.|https?:)/i.test(line.trim())) return true;
  // a sentence ends in a stop; an abbreviation of an address does too
  if (/[.!?]$/.test(line) && !/(?:\b(?:Inc|St|Ave|Blvd|Rd|Dr|Ste|Apt|Jr|Sr|M\.D|D\.O)|\b[A-Z])\.$/i.test(line))
    return false;
  return words.every(word => /^[\p{Lu}\d#(*_█X[]/u.test(word) || SMALL.test(word));
}
