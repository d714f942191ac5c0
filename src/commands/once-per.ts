/**
 * What is made of something once, as long as that something is there: for what only depends on a case as it was read, which the store
 * answers as the same object until an event comes. Nothing that was made may be changed.
 */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, { readonly made: Made }>();
  return key => {
    const before = known.get(key);
    if (before !== undefined) return before.made;
    const made = make(key);
    known.set(key, { made });
    return made;
  };
}
