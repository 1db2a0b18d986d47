// Round pictures with a letter: nobody here has uploaded one, and Discord's own are on another host.

import type { APIUser } from 'discord-api-types/v10';

/** White letters are readable on all of them. */
const COLOURS = ['#3c45a5', '#1f7a45', '#a12d8d', '#a8441c', '#b3273a', '#0b6a8a'];

/** As the address of a picture. */
export function avatarOf({ id, username, bot }: APIUser): string {
  const colour = bot ? '#5865f2' : COLOURS[Number(BigInt(id) % BigInt(COLOURS.length))];
  const first = bot ? '❝' : ([...username][0] ?? '?').toUpperCase();
  const letter = first.replace(/[<>&"']/g, (character) => `&#${character.codePointAt(0)};`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="${bot ? 35 : 27}" font-family="sans-serif" font-size="${bot ? 34 : 20}" font-weight="600" fill="#fff" text-anchor="middle">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
