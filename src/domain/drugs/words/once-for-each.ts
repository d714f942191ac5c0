/**
 * The same answers, each found once for a thing and kept as long as the thing is: several items of a letter ask the same of its texts.
 * The two things asked about last are at hand: one is mostly asked about over and over, or two by turns.
 */
export function onceForEach<Thing extends object, Answer extends object>(
  find: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const found = new WeakMap<Thing, Answer>();
  let last: Asked<Thing, Answer> | null = null;
  let before: Asked<Thing, Answer> | null = null;
  return thing => {
    if (last?.thing === thing) return last.answer;
    if (before?.thing === thing) {
      [last, before] = [before, last];
      return last.answer;
    }
    const known = found.get(thing);
    const answer = known ?? find(thing);
    if (known === undefined) found.set(thing, answer);
    before = last;
    last = { thing, answer };
    return answer;
  };
}

type Asked<Thing, Answer> = { readonly thing: Thing; readonly answer: Answer };
