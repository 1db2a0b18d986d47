// The best few of many, without looking at the rest.

/** So many at most of those wanted, each once, in this order. */
export function firstOf<T>(
  most: number,
  items: Iterable<T>,
  isWanted: (item: T) => boolean = () => true,
): T[] {
  const first = new Set<T>();
  for (const item of items) {
    if (isWanted(item)) first.add(item);
    if (first.size >= most) break;
  }
  return [...first];
}
