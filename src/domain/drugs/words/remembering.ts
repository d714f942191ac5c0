const forgetting: (() => void)[] = [];

/** The same answers, each found once for a text and kept, at most so many at a time: the same words are asked about over and over. */
export function remembering<Answer extends object | string | number | boolean | null>(
  most: number,
  find: (text: string) => Answer,
): (text: string) => Answer {
  const { ask, found } = kept(most, find);
  toForget(() => found.clear());
  return ask;
}

/** The same for words of the language: what a word is does not hang on what letters say, so no answer is forgotten with them. */
export function rememberingWords<Answer extends object | string | number | boolean | null>(
  most: number,
  find: (word: string) => Answer,
): (word: string) => Answer {
  return kept(most, find).ask;
}

function kept<Answer extends object | string | number | boolean | null>(most: number, find: (text: string) => Answer) {
  const found = new Map<string, Answer>();
  const ask = (text: string): Answer => {
    const known = found.get(text);
    if (known !== undefined) return known;
    if (found.size >= most) found.clear();
    const answer = find(text);
    found.set(text, answer);
    return answer;
  };
  return { ask, found };
}

/** Says how to forget what is kept elsewhere. */
export function toForget(forget: () => void): void {
  forgetting.push(forget);
}

/** Forgets every answer kept: to measure what a text takes that nobody has asked about before. */
export function forgetAll(): void {
  for (const forget of forgetting) forget();
}
