/** A text without any of these characters at its beginning or end; one by one, as a regular expression would backtrack. */
export function withoutEnds(text: string, ends: string): string {
  let [from, to] = [0, text.length];
  while (from < to && ends.includes(text.charAt(from))) from += 1;
  while (to > from && ends.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
