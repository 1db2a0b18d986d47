/** What has the same key stands together, in order. */
export function grouped<T>(pairs: Iterable<readonly [key: string, item: T]>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, item] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
