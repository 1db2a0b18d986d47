// A server's own record: every form and message on the way of an entry, as proposer, curator and reader see them.
import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { beforeEach, expect, test } from 'vitest';
import type { Exchange } from '../../../src/local-discord/index.js';
import { shown } from '../../support/member.js';
import { ARTICLE, FILLED, LIGHTS, sceneWithBot } from '../../support/server-record.js';
import { whole } from '../../support/whole.js';

const scene = sceneWithBot();
const MET = { text: 'The harbour board met.', address: ARTICLE, words: 'The harbour board met on Friday' };

beforeEach(() => scene.store.forgetServer(scene.discord.places.server.guildId));

/** The form that an exchange opened, or the message that came of it; ids of entries, today and now by these words. */
function seen({ response, message }: Pick<Exchange, 'response' | 'message'>): string {
  const text =
    response.type === InteractionResponseType.Modal
      ? printed(response.data as APIModalInteractionResponseCallbackData)
      : whole(shown({ message } as Exchange));
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format();
  return text
    .replaceAll(today, 'today')
    .replaceAll(/<t:\d+:f>/g, 'now')
    .replaceAll(/`[a-z0-9]{10}`/g, '`its id`');
}

const at = (message: NonNullable<Exchange['message']>) => seen({ response: { type: 4 } as never, message });

function printed({ title, components }: APIModalInteractionResponseCallbackData): string {
  const fields = components.map((part) =>
    part.type === ComponentType.Label
      ? [part.label, part.description, field(part.component)].join('\n  ')
      : '',
  );
  return [title, ...fields].join('\n');
}

function field(input: APIComponentInLabel): string {
  if (input.type !== ComponentType.TextInput) return ComponentType[input.type];
  const { style, max_length: most, required, value = '' } = input;
  const lines = style === TextInputStyle.Paragraph ? 'lines' : 'a line';
  return `[${value}] ${lines} of at most ${most}${required ? '' : ', or nothing'}`;
}

test('a quotation, from the form to the answer', async () => {
  const { proposer, curator, manager } = scene;
  await scene.store.saveSettings(
    scene.discord.places.server.guildId,
    { curatorRole: scene.role.id },
    manager.user.id,
  );
  const form = await scene.act(proposer, 'add-quote');
  const draft = await scene.fill(proposer, form, FILLED);
  const steps = [seen(form), at(draft), seen(await scene.press(proposer, draft, 'Change…'))];
  steps.push(seen(await scene.press(proposer, draft, 'Propose')));
  const review = await scene.act(curator, 'review');
  steps.push(seen(review), seen(await scene.press(curator, shown(review), 'Return with a note…')));
  steps.push(
    seen(await scene.press(curator, shown(review), 'Accept')),
    seen(await scene.act(curator, 'review')),
  );
  steps.push(at(await scene.member.ask('quote', { query: LIGHTS })));
  steps.push(seen(await scene.act(manager, 'history')), seen(await scene.act(manager, 'export')));
  expect(steps).toEqual([
    `A quotation for this server’s record
The words, exactly as printed
  Public words only, never of private people or minors. A new line where the page interrupts them.
  [] lines of at most 600
Who said it
  A name on the record; for somebody new, name and role: Dana Marrow, harbour pilot
  [] a line of at most 230
Where it can be read
  The page’s https://… address; if there is none, newspaper or book, date and page
  [] a line of at most 512
On what occasion
  Kind, name, day: interview, Harbour Radio, 6 March 2025 (or hearing, statement, post, letter …)
  [] a line of at most 150
In what circumstances
  One sentence of your own: when, where, to whom, in answer to what
  [] lines of at most 400`,
    `Only you can see this

**Stands word for word on the page.**
> …on watch remembered of the night of the accident, and the hall was full. “**We saw no lights at all on the water that night,**” Dana Marrow told the harbour board. “Nobody asked us about it before.” The…
-# This is how members will see it once a curator accepts it:

│ > “We saw no lights at all on the water that night,”
│ **Dana Marrow**, harbour pilot · hearing, Harbour board, 6 November 2026. She told the harbour board what those on watch had seen.
│ -# Reported by [Harbour Gazette](https://harbour.example/lights), 6 November 2026 · wording checked
│ -# This server’s record · accepted today
│ -# As of 6 November 2026

[ Propose ]  [ Change… ]  [ Cancel ]`,
    `A quotation for this server’s record
The words, exactly as printed
  Public words only, never of private people or minors. A new line where the page interrupts them.
  [“We saw no lights at all on the water that night,”] lines of at most 600
Who said it
  A name on the record; for somebody new, name and role: Dana Marrow, harbour pilot
  [Dana Marrow, harbour pilot] a line of at most 230
Where it can be read
  The page’s https://… address; if there is none, newspaper or book, date and page
  [https://harbour.example/lights] a line of at most 512
On what occasion
  Kind, name, day: interview, Harbour Radio, 6 March 2025 (or hearing, statement, post, letter …)
  [hearing, Harbour board, 6 November 2026] a line of at most 150
In what circumstances
  One sentence of your own: when, where, to whom, in answer to what
  [She told the harbour board what those on watch had seen.] lines of at most 400`,
    `Only you can see this

Proposed. A curator of this server will look at it; the bot’s next answer to you here will tell you what was decided.`,
    `Only you can see this

Open proposal 1 of 1
Proposed by @somebody
**Stands word for word on the page.**

│ > “We saw no lights at all on the water that night,”
│ **Dana Marrow**, harbour pilot · hearing, Harbour board, 6 November 2026. She told the harbour board what those on watch had seen.
│ -# Reported by [Harbour Gazette](https://harbour.example/lights), 6 November 2026 · wording checked
│ -# This server’s record · accepted today
│ -# As of 6 November 2026

[ Accept ]  [ Accept with changes… ]  [ Return with a note… ]  [ Reject ]`,
    `Return with a note…
What should be changed
  The proposer sees this once, privately
  [] lines of at most 200`,
    `Only you can see this

Accepted. From now on it appears in this server’s answers.`,
    `Only you can see this

There are no open proposals.`,
    `This server’s record · Dana Marrow

│ > “We saw no lights at all on the water that night,”
│ **Dana Marrow**, harbour pilot · hearing, Harbour board, 6 November 2026. She told the harbour board what those on watch had seen.
│ -# Reported by [Harbour Gazette](https://harbour.example/lights), 6 November 2026 · wording checked
│ -# This server’s record · accepted today
│ -# As of 6 November 2026

[ In context ]  [ Source, at these words ] (https://harbour.example/lights#:~:text=We%20saw%20no%20lights%20at%20all%20on%20the%20water%20that%20night%2C)  [ Source, whole page ] (https://harbour.example/lights)  [ More… ]`,
    `Only you can see this

now · @somebody · accepted · \`its id\`
now · @somebody · proposed · \`its id\`
now · @somebody · changed the settings`,
    `Only you can see this

1 entry of this server, as files.

[file] rust-sources.yaml rust-sources.yaml

[file] rust-people.yaml rust-people.yaml

[file] rust-quotes.yaml rust-quotes.yaml`,
  ]);
});

test('an accepted entry is corrected, and removed', async () => {
  const { proposer, manager } = scene;
  await scene.propose(proposer);
  await scene.press(manager, shown(await scene.act(manager, 'review')), 'Accept');
  const [choice] = await scene.member.type('record review', 'entry', 'lights', {}, { member: manager });
  const one = () => scene.act(manager, 'review', { entry: choice?.value ?? '' });
  const steps = [choice?.name, seen(await one())];
  const form = await scene.press(manager, shown(await one()), 'Correct…');
  const draft = await scene.fill(manager, form, { reason: 'The role was missing.' });
  steps.push(seen(form), at(draft), seen(await scene.press(manager, draft, 'Change…')));
  steps.push(seen(await scene.press(manager, draft, 'Accept with these changes')));
  const sure = await scene.press(manager, shown(await one()), 'Remove');
  steps.push(seen(sure), seen(await scene.press(manager, shown(sure), 'Remove')));
  expect(steps).toEqual([
    'Dana Marrow: “We saw no lights at all on the water that night,”',
    `Only you can see this

**Stands word for word on the page.**

│ > “We saw no lights at all on the water that night,”
│ **Dana Marrow**, harbour pilot · hearing, Harbour board, 6 November 2026. She told the harbour board what those on watch had seen.
│ -# Reported by [Harbour Gazette](https://harbour.example/lights), 6 November 2026 · wording checked
│ -# This server’s record · accepted today
│ -# As of 6 November 2026

[ Correct… ]  [ Remove ]`,
    `Correct…
The words, exactly as printed
  Public words only, never of private people or minors. A new line where the page interrupts them.
  [“We saw no lights at all on the water that night,”] lines of at most 600
Who said it
  A name on the record; for somebody new, name and role: Dana Marrow, harbour pilot
  [Dana Marrow, harbour pilot] a line of at most 230
On what occasion
  Kind, name, day: interview, Harbour Radio, 6 March 2025 (or hearing, statement, post, letter …)
  [hearing, Harbour board, 6 November 2026] a line of at most 150
In what circumstances
  One sentence of your own: when, where, to whom, in answer to what
  [She told the harbour board what those on watch had seen.] lines of at most 400
Why it is corrected
  What was wrong, and what is right; everybody will see it
  [] lines of at most 400`,
    `Only you can see this

**Stands word for word on the page.**
> …on watch remembered of the night of the accident, and the hall was full. “**We saw no lights at all on the water that night,**” Dana Marrow told the harbour board. “Nobody asked us about it before.” The…
-# This is how members will see it once a curator accepts it:

│ > “We saw no lights at all on the water that night,”
│ **Dana Marrow**, harbour pilot · hearing, Harbour board, 6 November 2026. She told the harbour board what those on watch had seen.
│ -# Reported by [Harbour Gazette](https://harbour.example/lights), 6 November 2026 · wording checked
│ -# This server’s record · accepted today
│ -# Corrected on today: The role was missing.
│ -# As of 6 November 2026

[ Accept with these changes ]  [ Change… ]  [ Cancel ]`,
    `Correct…
The words, exactly as printed
  Public words only, never of private people or minors. A new line where the page interrupts them.
  [“We saw no lights at all on the water that night,”] lines of at most 600
Who said it
  A name on the record; for somebody new, name and role: Dana Marrow, harbour pilot
  [Dana Marrow, harbour pilot] a line of at most 230
On what occasion
  Kind, name, day: interview, Harbour Radio, 6 March 2025 (or hearing, statement, post, letter …)
  [hearing, Harbour board, 6 November 2026] a line of at most 150
In what circumstances
  One sentence of your own: when, where, to whom, in answer to what
  [She told the harbour board what those on watch had seen.] lines of at most 400
Why it is corrected
  What was wrong, and what is right; everybody will see it
  [The role was missing.] lines of at most 400`,
    `Only you can see this

Corrected. The date and the reason are shown with it from now on.`,
    `Only you can see this

Remove this entry from the server’s record? Nobody can bring it back.

[ Remove ]  [ Cancel ]`,
    `Only you can see this

Removed. It no longer appears in answers.`,
  ]);
});

test('an event; words that differ from the page; a page that is not there', async () => {
  const { proposer } = scene;
  const form = await scene.act(proposer, 'add-event');
  const filled = (fields: object) => scene.fill(proposer, form, { ...MET, ...fields });
  const steps = [seen(form), at(await filled({ date: 'Friday' })), at(await filled({ date: '2026-11-06' }))];
  const differing = await scene.fill(proposer, await scene.act(proposer, 'add-quote'), {
    ...FILLED,
    words: 'We saw no light at all on the water',
  });
  steps.push(at(differing));
  const elsewhere = { ...FILLED, address: 'https://harbour.example/elsewhere' };
  steps.push(at(await scene.fill(proposer, await scene.act(proposer, 'add-quote'), elsewhere)));
  steps.push(seen(await scene.press(proposer, differing, 'Cancel')));
  expect(steps).toEqual([
    `An event for this server’s record
What happened, in a sentence of your own
  No more than the source says. Public events only, never about private people or minors.
  [] lines of at most 400
When it happened
  2021-10-21, October 2021, 2021; empty if it is not known
  [] a line of at most 40, or nothing
Where it can be read
  The page’s https://… address; if there is none, newspaper or book, date and page
  [] a line of at most 512
The words of the page that say so
  Exactly as printed, at most 15 words
  [] a line of at most 300`,
    `Only you can see this

“Friday” is not a date. Type 2021-10-21, October 2021 or 2021; leave it empty if it is not known.

[ Change… ]  [ Cancel ]`,
    `Only you can see this

**Stands word for word on the page.**
> …**The harbour board met on Friday** to hear what those on watch remembered of the night of the accident, and the…
-# This is how members will see it once a curator accepts it:

│ Timeline · 6 November 2026
│
│ **6 November 2026** · reported – The harbour board met. ([Harbour Gazette](https://harbour.example/lights))
│ -# This server’s record · accepted today
│ -# 1 source, 1 checked against its text · As of 6 November 2026

[ Propose ]  [ Change… ]  [ Cancel ]`,
    `Only you can see this

**Differs from the page.**
You typed: “We saw no light at all on the water”
The page has: “We saw no lights at all on the water”

[ Take the page’s words ]  [ Change… ]  [ Cancel ]`,
    `Only you can see this

**Could not be read.**
The page asks for a login or money, or lets no programs in.
This server takes only what was compared with its page.

[ Change… ]  [ Cancel ]`,
    `Only you can see this

Nothing was proposed, and what you typed is deleted.`,
  ]);
});

test('several proposals; one is returned with a note; all is forgotten', async () => {
  const { proposer, manager } = scene;
  await scene.propose(proposer);
  await scene.propose(proposer, { words: 'Nobody asked us about it before.' });
  const review = await scene.act(manager, 'review');
  const steps = [seen(review)];
  const next = await scene.press(manager, shown(review), 'Next');
  steps.push(seen(next));
  const note = await scene.press(manager, shown(next), 'Return with a note…');
  steps.push(at(await scene.fill(manager, note, { note: 'Which board?' })));
  steps.push(seen(await scene.act(manager, 'settings')));
  steps.push(seen(await scene.act(manager, 'settings', { single: true, unchecked: true, language: 'de' })));
  steps.push(seen(await scene.act(manager, 'history')), seen(await scene.act(proposer, 'forget-me')));
  steps.push(seen(await scene.act(manager, 'settings', { film: 'zzz' })));
  steps.push(seen(await scene.press(manager, shown(await scene.act(manager, 'forget')), 'Cancel')));
  const sure = await scene.act(manager, 'forget');
  steps.push(seen(sure), seen(await scene.press(manager, shown(sure), 'Delete everything')));
  steps.push(seen(await scene.act(manager, 'history')), seen(await scene.act(proposer, 'review')));
  expect(steps).toEqual([
    `Only you can see this

Open proposal 1 of 2
Proposed by @somebody
**Stands word for word on the page.**

│ > “We saw no lights at all on the water that night,”
│ **Dana Marrow**, harbour pilot · hearing, Harbour board, 6 November 2026. She told the harbour board what those on watch had seen.
│ -# Reported by [Harbour Gazette](https://harbour.example/lights), 6 November 2026 · wording checked
│ -# This server’s record · accepted today
│ -# As of 6 November 2026

[ Accept ]  [ Accept with changes… ]  [ Return with a note… ]  [ Reject ]

[ Next ]`,
    `Only you can see this

Open proposal 2 of 2
Proposed by @somebody
**Stands word for word on the page.**

│ > “Nobody asked us about it before.”
│ **Dana Marrow**, harbour pilot · hearing, Harbour board, 6 November 2026. She told the harbour board what those on watch had seen.
│ -# Reported by [Harbour Gazette](https://harbour.example/lights), 6 November 2026 · wording checked
│ -# This server’s record · accepted today
│ -# As of 6 November 2026

[ Accept ]  [ Accept with changes… ]  [ Return with a note… ]  [ Reject ]

[ Next ]`,
    `Only you can see this

Returned. The proposer will see your note with the bot’s next answer to them here.`,
    `Only you can see this

Curators, besides members with Manage Server: not chosen
Language of public answers: the server’s own
Film that is meant if none is named: not chosen
Proposals whose page could not be read are allowed: no
Only one curator, who may accept their own proposals: no
To change one, type this command again with its option.`,
    `Only you can see this

Curators, besides members with Manage Server: not chosen
Language of public answers: Deutsch
Film that is meant if none is named: not chosen
Proposals whose page could not be read are allowed: yes
Only one curator, who may accept their own proposals: yes
To change one, type this command again with its option.`,
    `Only you can see this

now · @somebody · changed the settings
now · @somebody · returned · \`its id\`
now · @somebody · proposed · \`its id\`
now · @somebody · proposed · \`its id\``,
    `Only you can see this

Your ID is taken out of all servers’ records, and your drafts and open proposals are deleted. Accepted entries stay, without a proposer.`,
    `Only you can see this

Say which film it is about, with the option film.`,
    `Only you can see this

Nothing was changed.`,
    `Only you can see this

Delete all of this server’s record: its entries, proposals, settings and history? Nobody can bring it back.

[ Delete everything ]  [ Cancel ]`,
    `Only you can see this

All of this server’s record is deleted.`,
    `Only you can see this

Nothing has been done here yet.`,
    `Only you can see this

Only this server’s curators may do that: members with Manage Server, or with the role that they chose.`,
  ]);
});
