const forget: (() => void)[] = [];

/** Makes a function that works out once what it is asked of an object, until all is forgotten. */
export function remembered<K extends object, V extends object | null>(work: (key: K) => V): (key: K) => V {
  let known = new WeakMap<K, V>();
  forget.push(() => {
    known = new WeakMap();
  });
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = work(key);
      known.set(key, value);
    }
    return value;
  };
}

/** Forgets all that was remembered of headers and labels, because one has changed. */
export function forgetHeaders(): void {
  for (const one of forget) one();
}
