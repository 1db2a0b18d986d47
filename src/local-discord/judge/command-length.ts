// The size of a command: its names, descriptions and choice values together, each in its longest language.

import type { LocalizationMap } from 'discord-api-types/v10';

type Translations = LocalizationMap | null | undefined;

interface Sized {
  readonly name?: string;
  readonly description?: string | null;
  readonly value?: unknown;
  readonly name_localizations?: Translations;
  readonly description_localizations?: Translations;
  readonly options?: readonly Sized[] | null;
  readonly choices?: readonly Sized[] | null;
}

/** How much of Discord's 8,000 characters a command takes up. */
export function commandLength(sized: object): number {
  const { name, name_localizations, description, description_localizations, value, options, choices } =
    sized as Sized;
  return (
    longest(name, name_localizations) +
    longest(description, description_localizations) +
    (typeof value === 'string' ? value.length : 0) +
    [...(options ?? []), ...(choices ?? [])].reduce((sum, inner) => sum + commandLength(inner), 0)
  );
}

function longest(text: string | null | undefined, translations: Translations): number {
  return Math.max(...[text, ...Object.values(translations ?? {})].map((each) => each?.length ?? 0));
}
