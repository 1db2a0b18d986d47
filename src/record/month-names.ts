// What the months are called, alone and beside a day, in the languages of the answers.

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt-BR', 'it', 'pl', 'uk'];

/** As Intl writes them, each with its number, 1 for January. */
export function monthNames(
  month: 'long' | 'short',
  languages: readonly string[] = LANGUAGES,
): (readonly [name: string, month: number])[] {
  return languages.flatMap((language) =>
    [{ month }, { day: 'numeric', month } as const].flatMap((options) => {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index) => {
        const parts = format.formatToParts(Date.UTC(2021, index, 15));
        return [parts.find(({ type }) => type === 'month')?.value ?? '', index + 1] as const;
      });
    }),
  );
}
