// Every limit Discord has, broken once: which path is refused, and with which code.

import { expect, test } from 'vitest';
import { ApiError, type ErrorTree } from '../../src/local-discord/api-error.js';
import type { Interaction } from '../../src/local-discord/index.js';
import { judgeCommands } from '../../src/local-discord/judge/command.js';
import { judgeCallback, judgeEdit, judgeFollowUp } from '../../src/local-discord/judge/judge.js';
import { blankMessage } from '../../src/local-discord/messages/compose.js';
import { makeUser } from '../../src/local-discord/world/cast.js';

const message = blankMessage('1', makeUser('bot', true));
const interaction = (type: number, extra: object = {}) => ({ type, ...extra }) as Interaction;
const text = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** The refused places with their codes; nothing when Discord would take it. */
function refused(judge: () => unknown): string[] {
  try {
    judge();
    return [];
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.errors ? flatten(error.errors) : [String(error.code)];
  }
}

function flatten(tree: ErrorTree, path: string[] = []): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    Array.isArray(value)
      ? value.map(({ code }: { code: string }) => `${path.join('.')} ${code}`)
      : flatten(value as ErrorTree, [...path, key]),
  );
}

const row = (...components: object[]) => ({ type: 1, components });
const button = (extra: object = {}) => ({ type: 2, style: 1, custom_id: 'b', label: 'B', ...extra });
const link = (extra: object = {}) => ({
  type: 2,
  style: 5,
  url: 'https://example.org',
  label: 'B',
  ...extra,
});
const option = (value: string, extra: object = {}) => ({ label: value, value, ...extra });
const select = (extra: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: [option('a'), option('b')],
  ...extra,
});
const inRow = (...components: object[]) => ({ content: 'x', components: [row(...components)] });
const embed = (extra: object) => ({ embeds: [{ title: 'x', ...extra }] });
const field = (extra: object) => embed({ fields: [{ name: 'n', value: 'v', ...extra }] });

/** 3,001 characters, spread over everything that counts. */
const everyPart = {
  title: 'x',
  description: text(2000),
  author: { name: text(10) },
  footer: { text: text(10) },
  fields: [{ name: 'n', value: text(979) }],
};

const MAX = 'BASE_TYPE_MAX_LENGTH';
const MIN = 'BASE_TYPE_MIN_LENGTH';
const REQUIRED = 'BASE_TYPE_REQUIRED';
const CHOICES = 'BASE_TYPE_CHOICES';
const CONVERT = 'BASE_TYPE_CONVERT';
const SCHEME = 'URL_TYPE_INVALID_SCHEME';
const URL_FORM = 'URL_TYPE_INVALID_URL';
const UNKNOWN = 'UNKNOWN_KEY';
const BUTTON = 'BUTTON_COMPONENT_INVALID';
const SELECT = 'SELECT_COMPONENT_INVALID';

test.each<[string, object, ...string[]]>([
  ['content of 2,000', { content: text(2000) }],
  ['content of 2,001', { content: text(2001) }, `content ${MAX}`],
  ['content counted as UTF-16', { content: '🎬'.repeat(1001) }, `content ${MAX}`],
  [
    'an embed at every limit',
    { embeds: [{ title: text(256), description: text(4096), author: { name: text(256) } }] },
  ],
  ['a title of 257', embed({ title: text(257) }), `embeds.0.title ${MAX}`],
  ['a description of 4,097', embed({ description: text(4097) }), `embeds.0.description ${MAX}`],
  ['an author of 257', embed({ author: { name: text(257) } }), `embeds.0.author.name ${MAX}`],
  ['a footer of 2,049', embed({ footer: { text: text(2049) } }), `embeds.0.footer.text ${MAX}`],
  ['a field name of 257', field({ name: text(257) }), `embeds.0.fields.0.name ${MAX}`],
  ['a field value of 1,025', field({ value: text(1025) }), `embeds.0.fields.0.value ${MAX}`],
  ['an empty field name', field({ name: '' }), `embeds.0.fields.0.name ${REQUIRED}`],
  ['a blank field value', field({ value: ' \n' }), `embeds.0.fields.0.value ${REQUIRED}`],
  ['26 fields', embed({ fields: many(26, () => ({ name: 'n', value: 'v' })) }), `embeds.0.fields ${MAX}`],
  ['11 embeds', { embeds: many(11, () => ({ title: 'x' })) }, `embeds ${MAX}`],
  ['6,000 over all embeds', { embeds: many(2, () => ({ description: text(3000) })) }],
  [
    '6,001 over all embeds',
    {
      embeds: [{ description: text(3000) }, everyPart],
    },
    'embeds MAX_EMBED_SIZE_EXCEEDED',
  ],
  ['an embed with nothing to show', { embeds: [{ color: 1 }] }, `embeds.0.description ${REQUIRED}`],
  ['a colour beyond white', embed({ color: 0x1000000 }), 'embeds.0.color NUMBER_TYPE_MAX'],
  ['a time that is none', embed({ timestamp: 'today' }), 'embeds.0.timestamp DATE_TIME_TYPE_PARSE'],
  ['an address that is none', embed({ url: 'example' }), `embeds.0.url ${URL_FORM}`],
  ['an ftp address', embed({ url: 'ftp://example.org' }), `embeds.0.url ${SCHEME}`],
  [
    'an author link to an upload',
    embed({ author: { name: 'x', url: 'attachment://a' } }),
    `embeds.0.author.url ${SCHEME}`,
  ],
  ['a picture that is an upload', embed({ image: { url: 'attachment://a.png' } })],
  [
    'a picture of data',
    embed({ thumbnail: { url: 'data:image/png;base64,AA' } }),
    `embeds.0.thumbnail.url ${SCHEME}`,
  ],
  ['a misspelt key', embed({ descriptoin: 'x' }), `embeds.0.descriptoin ${UNKNOWN}`],
  ['a key of the wrong object', { content: 'x', title: 'x' }, `title ${UNKNOWN}`],
  [
    'a misspelt key in a button',
    inRow(button({ customid: 'x' })),
    `components.0.components.0.customid ${UNKNOWN}`,
  ],
  [
    'a misspelt key in a choice',
    inRow(select({ options: [option('a', { lable: 'x' })] })),
    `components.0.components.0.options.0.lable ${UNKNOWN}`,
  ],
  ['text for flags', { content: 'x', flags: '64' }, `flags ${CONVERT}`],
  ['an animated emoji', inRow(button({ emoji: { id: '123456789012345678', name: 'a', animated: true } }))],
  ['5 rows', { content: 'x', components: many(5, (n) => row(button({ custom_id: `${n}` }))) }],
  [
    '6 rows',
    { content: 'x', components: many(6, (n) => row(button({ custom_id: `${n}` }))) },
    `components ${MAX}`,
  ],
  ['an empty row', { content: 'x', components: [row()] }, `components.0.components ${MIN}`],
  ['a button outside a row', { content: 'x', components: [button()] }, `components.0.type ${CHOICES}`],
  ['a component of no known type', inRow({ type: 99 }), `components.0.components.0.type ${CHOICES}`],
  [
    '6 buttons in a row',
    inRow(...many(6, (n) => button({ custom_id: `${n}` }))),
    `components.0.components ${MAX}`,
  ],
  [
    'a button beside a select',
    inRow(button(), select()),
    'components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    '2 selects in a row',
    inRow(select(), select({ custom_id: 't' })),
    'components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    'a custom id twice',
    { content: 'x', components: [row(button()), row(select({ custom_id: 'b' }))] },
    'components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'a custom id of 101',
    inRow(button({ custom_id: text(101) })),
    `components.0.components.0.custom_id ${MAX}`,
  ],
  ['an empty custom id', inRow(button({ custom_id: '' })), `components.0.components.0.custom_id ${MIN}`],
  [
    'a button without a face',
    inRow({ type: 2, style: 1, custom_id: 'b' }),
    `components.0.components.0.label ${BUTTON}`,
  ],
  ['a button with an emoji only', inRow({ type: 2, style: 1, custom_id: 'b', emoji: { name: '◀' } })],
  ['a label of 81', inRow(button({ label: text(81) })), `components.0.components.0.label ${MAX}`],
  [
    'a button without a custom id',
    inRow({ type: 2, style: 2, label: 'x' }),
    `components.0.components.0.custom_id ${BUTTON}`,
  ],
  [
    'a button with an address',
    inRow(button({ url: 'https://example.org' })),
    `components.0.components.0.url ${BUTTON}`,
  ],
  [
    'a link with a custom id',
    inRow(link({ custom_id: 'x' })),
    `components.0.components.0.custom_id ${BUTTON}`,
  ],
  [
    'a link without an address',
    inRow({ type: 2, style: 5, label: 'x' }),
    `components.0.components.0.url ${BUTTON}`,
  ],
  [
    'a link of 513',
    inRow(link({ url: `https://example.org/${text(493)}` })),
    `components.0.components.0.url ${MAX}`,
  ],
  [
    'a link to a script',
    inRow(link({ url: 'javascript:alert(1)' })),
    `components.0.components.0.url ${SCHEME}`,
  ],
  [
    'a placeholder of 151',
    inRow(select({ placeholder: text(151) })),
    `components.0.components.0.placeholder ${MAX}`,
  ],
  [
    '26 options',
    inRow(select({ options: many(26, (n) => option(`${n}`)) })),
    `components.0.components.0.options ${MAX}`,
  ],
  ['no options', inRow(select({ options: [] })), `components.0.components.0.options ${MIN}`],
  [
    'an option label of 101',
    inRow(select({ options: [option('a', { label: text(101) })] })),
    `components.0.components.0.options.0.label ${MAX}`,
  ],
  [
    'an option value of 101',
    inRow(select({ options: [option(text(101), { label: 'a' })] })),
    `components.0.components.0.options.0.value ${MAX}`,
  ],
  [
    'an option description of 101',
    inRow(select({ options: [option('a', { description: text(101) })] })),
    `components.0.components.0.options.0.description ${MAX}`,
  ],
  [
    'an option value twice',
    inRow(select({ options: [option('a'), option('a')] })),
    'components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'more to choose than there is',
    inRow(select({ max_values: 3 })),
    `components.0.components.0.max_values ${SELECT}`,
  ],
  [
    'at least more than at most',
    inRow(select({ min_values: 2 })),
    `components.0.components.0.min_values ${SELECT}`,
  ],
  [
    'more chosen than can be',
    inRow(select({ options: [option('a', { default: true }), option('b', { default: true })] })),
    `components.0.components.0.options ${SELECT}`,
  ],
  [
    'an attachment nobody uploaded',
    { content: 'x', attachments: [{ id: '0' }] },
    'attachments.0.id ATTACHMENT_NOT_FOUND',
  ],
])('a message with %s', (_, body, ...expected) => {
  const prefixed = expected.map((line) => `data.${line}`);
  const commandRun = interaction(2);
  const clicked = interaction(3, { message });
  expect(refused(() => judgeFollowUp(body, []))).toEqual(expected);
  expect(refused(() => judgeEdit(body, [], message))).toEqual(expected);
  expect(refused(() => judgeCallback({ type: 4, data: body }, [], commandRun))).toEqual(prefixed);
  expect(refused(() => judgeCallback({ type: 7, data: body }, [], clicked))).toEqual(prefixed);
});

const file = (id: string) => ({ id, name: 'x.png', contentType: 'image/png', data: new Uint8Array() });

test.each<[string, object, string[], ...string[]]>([
  ['a description of 1,024', { attachments: [{ id: '0', description: text(1024) }] }, ['0']],
  [
    'a description of 1,025',
    { attachments: [{ id: '0', description: text(1025) }] },
    ['0'],
    `attachments.0.description ${MAX}`,
  ],
  ['an id of another file', { attachments: [{ id: '1' }] }, ['0'], 'attachments.0.id ATTACHMENT_NOT_FOUND'],
  [
    'one file twice',
    { attachments: [{ id: '0' }, { id: '0' }] },
    ['0'],
    'attachments.1.id ATTACHMENT_DUPLICATED',
  ],
  ['11 files', {}, many(11, String), `attachments ${MAX}`],
])('an upload with %s', (_, body, ids, ...expected) => {
  expect(refused(() => judgeFollowUp(body, ids.map(file)))).toEqual(expected);
});

test.each<[string, object[], ...string[]]>([
  ['25 choices', many(25, (n) => ({ name: `${n}`, value: n }))],
  ['26 choices', many(26, (n) => ({ name: `${n}`, value: `${n}` })), `data.choices ${MAX}`],
  ['an empty name', [{ name: '', value: 'x' }], `data.choices.0.name ${MIN}`],
  ['a name of 101', [{ name: text(101), value: 'x' }], `data.choices.0.name ${MAX}`],
  ['a value of 101', [{ name: 'x', value: text(101) }], `data.choices.0.value ${MAX}`],
  ['a misspelt key', [{ name: 'x', value: 'x', vlaue: 'x' }], `data.choices.0.vlaue ${UNKNOWN}`],
])('an autocompletion with %s', (_, choices, ...expected) => {
  expect(refused(() => judgeCallback({ type: 8, data: { choices } }, [], interaction(4)))).toEqual(expected);
});

const input = (extra: object = {}) => ({ type: 4, custom_id: 'i', style: 1, ...extra });
const labelled = (component: object, extra: object = {}) => ({ type: 18, label: 'L', component, ...extra });
const modal = (extra: object) => ({ custom_id: 'm', title: 'T', components: [labelled(input())], ...extra });

test.each<[string, object, ...string[]]>([
  ['a label and an input', modal({})],
  ['a title of 46', modal({ title: text(46) }), `data.title ${MAX}`],
  ['no components', modal({ components: [] }), `data.components ${MIN}`],
  [
    '6 components',
    modal({ components: many(6, (n) => labelled(input({ custom_id: `${n}` }))) }),
    `data.components ${MAX}`,
  ],
  [
    'a custom id twice',
    modal({ components: [labelled(input()), labelled(input())] }),
    'data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'a label of 46',
    modal({ components: [labelled(input(), { label: text(46) })] }),
    `data.components.0.label ${MAX}`,
  ],
  [
    'an input of 4,001',
    modal({ components: [labelled(input({ max_length: 4001 }))] }),
    'data.components.0.component.max_length NUMBER_TYPE_MAX',
  ],
  [
    'lengths the wrong way round',
    modal({ components: [labelled(input({ min_length: 5, max_length: 4 }))] }),
    'data.components.0.component.min_length TEXT_INPUT_LENGTHS',
  ],
])('a modal with %s', (_, data, ...expected) => {
  expect(refused(() => judgeCallback({ type: 9, data }, [], interaction(2)))).toEqual(expected);
});

test.each([
  ['a command', 2, {}, [4, 5, 9]],
  ['a button', 3, { message }, [4, 5, 6, 7, 9]],
  ['an autocompletion', 4, {}, [8]],
  ['a modal from a command', 5, {}, [4, 5]],
  ['a modal from a button', 5, { message }, [4, 5, 6, 7]],
])('%s can be answered with some types only', (_, type, extra, allowed) => {
  const data: Record<number, object> = { 8: { choices: [] }, 9: modal({}) };
  const taken = many(14, (n) => n).filter(
    (answer) =>
      refused(() => judgeCallback({ type: answer, data: data[answer] ?? {} }, [], interaction(type, extra)))
        .length === 0,
  );
  expect(taken).toEqual(allowed);
  expect(refused(() => judgeCallback(undefined, [], interaction(type)))).toEqual([`type ${CHOICES}`]);
});

const command = (extra: object = {}) => ({ name: 'quote', description: 'D', ...extra });
const part = (option: object, extra: object = {}) => ({
  type: 1,
  name: 'list',
  description: 'Lists them',
  options: [option],
  ...extra,
});
const asked = (extra: object = {}) => ({ type: 3, name: 'query', description: 'D', ...extra });
const withOptions = (...options: object[]) => command({ options });
const NAME = 'APPLICATION_COMMAND_INVALID_NAME';

test.each<[string, object, ...string[]]>([
  [
    'everything discord.js sends',
    command({
      type: 1,
      nsfw: false,
      default_member_permissions: '0',
      dm_permission: true,
      contexts: [0],
      integration_types: [1],
    }),
  ],
  ['capitals in its name', command({ name: 'Quote' }), `name ${NAME}`],
  ['a space in its name', command({ name: 'a quote' }), `name ${NAME}`],
  ['a name of 33', command({ name: text(33) }), `name ${MAX}`],
  ['no description', { name: 'quote' }, `description ${REQUIRED}`],
  ['an empty description', command({ description: '' }), `description ${REQUIRED}`],
  ['a description of 101', command({ description: text(101) }), `description ${MAX}`],
  [
    'a language nobody speaks',
    command({ name_localizations: { xx: 'a' } }),
    `name_localizations.xx ${CHOICES}`,
  ],
  [
    'a translated name in capitals',
    command({ name_localizations: { de: 'Zitat' } }),
    `name_localizations.de ${NAME}`,
  ],
  [
    'a number for permissions',
    command({ default_member_permissions: 8 }),
    `default_member_permissions ${CONVERT}`,
  ],
  ['a misspelt key', command({ optoins: [] }), `optoins ${UNKNOWN}`],
  ['a misspelt key in an option', withOptions(asked({ requierd: true })), `options.0.requierd ${UNKNOWN}`],
  ['capitals in an option', withOptions(asked({ name: 'Query' })), `options.0.name ${NAME}`],
  [
    'an option without description',
    withOptions({ type: 3, name: 'query' }),
    `options.0.description ${CONVERT}`,
  ],
  [
    'an option twice',
    withOptions(asked(), asked()),
    'options.1.name APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
  ],
  [
    'a required option after an optional one',
    withOptions(asked(), asked({ name: 'from', required: true })),
    'options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  ['26 options', withOptions(...many(26, (n) => asked({ name: `o${n}` }))), `options ${MAX}`],
  [
    'choices and autocompletion',
    withOptions(asked({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })),
    'options.0.choices APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
  ],
  [
    '26 choices',
    withOptions(asked({ choices: many(26, (n) => ({ name: `${n}`, value: `${n}` })) })),
    `options.0.choices ${MAX}`,
  ],
  [
    'a choice twice',
    withOptions(
      asked({
        choices: [
          { name: 'a', value: 'a' },
          { name: 'a', value: 'b' },
        ],
      }),
    ),
    'options.0.choices.1.name APPLICATION_COMMAND_CHOICE_DUPLICATED',
  ],
  [
    'bounds the wrong way round',
    withOptions(asked({ min_length: 2, max_length: 1 })),
    'options.0.min_length APPLICATION_COMMAND_OPTION_BOUNDS',
  ],
  [
    '8,001 characters',
    withOptions(
      ...many(20, (n) =>
        asked({
          name: `o${n}`,
          description: text(100),
          choices: many(3, (c) => ({ name: `${c}${text(98)}`, value: `${c}${text(9)}` })),
        }),
      ),
    ),
    ' APPLICATION_COMMAND_TOO_LARGE',
  ],
  [
    '8,001 characters in one language',
    withOptions(
      ...many(25, (n) =>
        asked({
          name: `o${n}`,
          choices: many(4, (c) => ({ name: `${c}`, value: `${c}`, name_localizations: { de: text(100) } })),
        }),
      ),
    ),
    ' APPLICATION_COMMAND_TOO_LARGE',
  ],
  [
    'subcommands, alone and in a group',
    withOptions(part(asked()), part(asked(), { name: 'add', type: 2, options: [part(asked())] })),
  ],
  [
    'a subcommand beside an option',
    withOptions(part(asked()), asked()),
    'options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  ['a subcommand in a subcommand', withOptions(part(part(asked()))), `options.0.options.0.type ${CHOICES}`],
  ['capitals in a subcommand', withOptions(part(asked(), { name: 'List' })), `options.0.name ${NAME}`],
  [
    'an option twice in a subcommand',
    withOptions(part(asked(), { options: [asked(), asked()] })),
    'options.0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
  ],
  [
    '8,001 characters in its subcommands',
    withOptions(
      ...many(4, (n) =>
        part(asked(), {
          name: `p${n}`,
          options: many(25, (o) => asked({ name: `o${o}`, description: text(100), max_length: 1 })),
        }),
      ),
    ),
    ' APPLICATION_COMMAND_TOO_LARGE',
  ],
  ['a message menu', { name: 'Keep This', type: 3 }],
  [
    'a message menu that is described',
    { name: 'Keep', type: 3, description: 'D' },
    'description APPLICATION_COMMAND_CONTEXT_MENU_FIELD',
  ],
])('a command with %s', (_, body, ...expected) => {
  const inList = expected.map((line) => `0${line.startsWith(' ') ? '' : '.'}${line}`);
  expect(refused(() => judgeCommands([body]))).toEqual(inList);
});

test.each<[string, unknown, ...string[]]>([
  [
    '100 commands and 15 menus',
    [...many(100, (n) => command({ name: `c${n}` })), ...many(15, (n) => ({ name: `m${n}`, type: 3 }))],
  ],
  ['101 commands', many(101, (n) => command({ name: `c${n}` })), '30032'],
  ['16 message menus', many(16, (n) => ({ name: `m${n}`, type: 3 })), '30032'],
  ['a name twice', [command(), command()], '1 APPLICATION_COMMANDS_DUPLICATE_NAME'],
  ['a name once for each type', [command(), { name: 'quote', type: 3 }]],
  ['no list', {}, ` ${CONVERT}`],
])('a registration of %s', (_, commands, ...expected) => {
  expect(refused(() => judgeCommands(commands))).toEqual(expected);
});
