// Names, translations and options of commands: what Discord's schema does not say about them.

import { type APIApplicationCommand, type APIApplicationCommandOption, Locale } from 'discord-api-types/v10';
import { isPart } from '../commands/subcommands.js';
import { type Path, type Problem, problem, repeated } from './problems.js';

/** Anything that has a name and a description in several languages. */
export type Described = Pick<
  APIApplicationCommand,
  'name' | 'name_localizations' | 'description_localizations'
>;

type Option = APIApplicationCommandOption;
type Options = readonly Option[];

const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));
/** Discord's own expression for the names of chat-input commands and of all options; lower case besides. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Refuses an option or a command of its kind whose name nobody could type. */
export function nameProblems(named: Described, path: Path): Problem[] {
  const names: [Path, string][] = [
    [['name'], named.name],
    ...Object.entries(named.name_localizations ?? {}).flatMap(([locale, name]): [Path, string][] =>
      name ? [[['name_localizations', locale], name]] : [],
    ),
  ];
  return names
    .filter(([, name]) => !NAME.test(name) || name !== name.toLowerCase())
    .map(([at]) =>
      problem.other([...path, ...at], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
    );
}

/** Names each translation into a language Discord does not have. */
export function localeProblems(described: Described, path: Path): Problem[] {
  return (['name_localizations', 'description_localizations'] as const).flatMap((key) =>
    Object.keys(described[key] ?? {})
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) => problem.notOneOf([...path, key, locale], [...LOCALES])),
  );
}

interface Bounds {
  readonly min_length?: number;
  readonly max_length?: number;
}

const perOption: readonly ((option: Option, path: Path) => readonly Problem[])[] = [
  nameProblems,
  localeProblems,

  function choicesOrAutocomplete(option, path) {
    if (
      !('autocomplete' in option && option.autocomplete) ||
      !('choices' in option && option.choices?.length)
    )
      return [];
    const message = 'An option with autocompletion cannot have choices';
    return [problem.other([...path, 'choices'], 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES', message)];
  },

  function choicesDiffer(option, path) {
    const choices: readonly Described[] = ('choices' in option && option.choices) || [];
    return [
      ...repeated(choices.map(({ name }) => name)).map((index) =>
        problem.other(
          [...path, 'choices', index, 'name'],
          'APPLICATION_COMMAND_CHOICE_DUPLICATED',
          'Choice names must be unique',
        ),
      ),
      ...choices.flatMap((choice, index) => localeProblems(choice, [...path, 'choices', index])),
    ];
  },

  function boundsFit(option, path) {
    const { min_length = 0, max_length = Number.POSITIVE_INFINITY } = option as Bounds;
    if (min_length <= max_length) return [];
    const message = 'The minimum is over the maximum';
    return [problem.other([...path, 'min_length'], 'APPLICATION_COMMAND_OPTION_BOUNDS', message)];
  },

  function ofSubcommand(option, path) {
    return isPart(option) && 'options' in option
      ? optionListProblems(option.options ?? [], [...path, 'options'])
      : [];
  },
];

/** What is wrong with a list of options. */
export function optionListProblems(options: Options, path: Path): Problem[] {
  const isOptional = ({ required }: Option) => !required;
  const isMixed = options.some(isPart) && !options.every(isPart);
  return [
    ...(isMixed
      ? [
          problem.other(
            path,
            'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
            'Sub-command and sub-command group option types are mutually exclusive to all other types',
          ),
        ]
      : []),
    ...options.flatMap((option, index) => perOption.flatMap((rule) => rule(option, [...path, index]))),
    ...repeated(options.map(({ name }) => name)).map((index) =>
      problem.other(
        [...path, index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
        'Option names must be unique',
      ),
    ),
    ...options.flatMap((option, index) =>
      option.required && options.slice(0, index).some(isOptional)
        ? [
            problem.other(
              [...path, index],
              'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
              'Required options must be placed before non-required options',
            ),
          ]
        : [],
    ),
  ];
}
