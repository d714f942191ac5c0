/** The same answers, each found once for a thing and kept as long as the thing is: several items of a letter ask the same of its texts. */
export function onceForEach<Thing extends object, Answer extends object>(
  find: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const found = new WeakMap<Thing, Answer>();
  return thing => {
    const known = found.get(thing);
    if (known !== undefined) return known;
    const answer = find(thing);
    found.set(thing, answer);
    return answer;
  };
}
