// Discord's limits by name, in UTF-16 units, the stricter reading (discord.com/developers/docs, November 2026).
export const LIMITS = {
  embedTitle: 256,
  embedDescription: 4096,
  embedFieldName: 256,
  embedFieldValue: 1024,
  embedFooter: 2048,
  /** Over all embeds of a message. */
  embedTotal: 6000,
  content: 2000,
  /** An attachment's alt text. */
  attachmentDescription: 1024,
  customId: 100,
  buttonLabel: 80,
  buttonUrl: 512,
  choiceName: 100,
  /** Suggestions of autocomplete. */
  choices: 25,
  selectOptions: 25,
  /** Label, value and description of a select's option. */
  optionText: 100,
  selectPlaceholder: 150,
} as const;
