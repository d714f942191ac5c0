const forgetting: (() => void)[] = [];

/** The same answers, each found once for a text and kept, at most so many at a time: the same words are asked about over and over. */
export function remembering<Answer extends object | string | number | boolean | null>(
  most: number,
  find: (text: string) => Answer,
): (text: string) => Answer {
  const found = new Map<string, Answer>();
  toForget(() => found.clear());
  return text => {
    const known = found.get(text);
    if (known !== undefined) return known;
    if (found.size >= most) found.clear();
    const answer = find(text);
    found.set(text, answer);
    return answer;
  };
}

/** Says how to forget what is kept elsewhere. */
export function toForget(forget: () => void): void {
  forgetting.push(forget);
}

/** Forgets every answer kept: to measure what a text takes that nobody has asked about before. */
export function forgetAll(): void {
  for (const forget of forgetting) forget();
}
