// A source's address: it leads where it says.

/** What is wrong with it, for a curator; undefined where nothing is. */
export function addressFault(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    return 'is no address that begins with https:// or http://';
  if (url.username !== '' || url.password !== '') return 'holds a user name or password';
  // Whatever notation it is written in: hexadecimal, one number, IPv6.
  if (/^[\d.]+$|^\[/.test(url.hostname)) return 'leads to a number instead of a name';
  // Spaces, line breaks, letters that are not ASCII, backslashes: what a browser would read as something else.
  if (url.href !== text || !/^[!-~]+$/.test(text)) return `is not written as a browser reads it: ${url.href}`;
  return undefined;
}

/** The name of its host in other letters than English ones, which can look like another's. */
export function foreignHost(address: string): string | undefined {
  const { hostname } = new URL(address);
  return hostname.split('.').some((label) => label.startsWith('xn--')) ? hostname : undefined;
}
