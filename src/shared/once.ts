/** Answers as `make` does, and asks it only the first time. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Answers as `answer` does, and asks it only once about each thing: about declarations only, which never change. */
export function oncePer<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, { readonly value: Answer }>();
  return key => {
    const found = answers.get(key);
    if (found) return found.value;
    const value = answer(key);
    answers.set(key, { value });
    return value;
  };
}
