/** The same answers, each found once for a text and kept, at most so many at a time: the same words are asked about over and over. */
export function remembering<Answer extends object | string | boolean | null>(
  most: number,
  find: (text: string) => Answer,
): (text: string) => Answer {
  const found = new Map<string, Answer>();
  return text => {
    const known = found.get(text);
    if (known !== undefined) return known;
    if (found.size >= most) found.clear();
    const answer = find(text);
    found.set(text, answer);
    return answer;
  };
}
