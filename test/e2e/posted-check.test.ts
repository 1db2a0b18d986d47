// A check that somebody posts says who did, and leads to what was checked, without calling anybody.
import { ComponentType, InteractionType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { controls, memberWithBot, shown } from '../support/member.js';

const member = memberWithBot();
const SAID = 'Davis said “The camera crew were not the dark clouds on our set.”';

test('of a message: its address, in words and behind the title', async () => {
  const { discord } = member;
  const message = discord.post({ content: SAID, member: discord.members.other });
  const check = await member.check(message);
  const address = `https://discord.com/channels/${discord.places.server.guildId}/${message.channel_id}/${message.id}`;
  expect(check.embeds[0]?.url).toBe(address);
  const posted = shown(await member.more(check, 'Post here'));
  const asker = discord.members.asker.user.id;
  expect(posted.content).toBe(`Posted by <@${asker}>, on [this message](${address})`);
  expect(posted.embeds[0]?.url).toBe(address);
  expect(posted.mentions).toEqual([]);
});

test('of typed words: who posted it', async () => {
  const check = await member.ask('check', { text: SAID });
  const posted = shown(await member.more(check, 'Post here'));
  expect(posted.content).toBe(`Posted by <@${member.discord.members.asker.user.id}>`);
});

test('of an answer that was forged: no link to elsewhere', async () => {
  const check = await member.check(member.discord.post({ content: SAID }));
  const button = controls(check).find(({ label }) => label === 'Post here');
  const { message } = await member.discord.deliver({
    type: InteractionType.MessageComponent,
    data: { component_type: ComponentType.Button, custom_id: button?.custom_id },
    message: { ...check, embeds: check.embeds.map((embed) => ({ ...embed, url: 'https://evil.example/' })) },
  });
  expect(message?.content).toMatch(/^Posted by <@\d+>$/);
  expect(JSON.stringify(message)).not.toContain('evil.example');
});

test('is removed by who posted it, who is asked once more', async () => {
  const REMOVE = 'Remove this answer';
  const posted = shown(await member.more(await member.ask('check', { text: SAID }), 'Post here'));
  const sure = await member.followed(posted, REMOVE);
  await member.press(sure, REMOVE);
  expect(member.discord.message(posted.id)).toBeUndefined();
});

test('of several quotations: of each its share of 300 characters, as the bot says them', async () => {
  const long =
    'He wasn’t doing anything wrong. An actor of that caliber, with that producer title, was kind of intimidating. The pacing of the set got a little quicker. Things picked up faster. It was a tonal shift.';
  const other = 'We felt like we weren’t respected, or taken care of, or no one really gave a sh– about us,';
  const check = await member.ask('check', { text: `“${long}” Huerta said. Luper said: “${other}”` });
  const posted = shown(await member.more(check, 'Post here'));
  const said = posted.embeds
    .flatMap(({ fields = [] }) => fields)
    .filter(({ name }) => name === 'In the message');
  expect(said.map(({ value }) => value.length > 150)).toEqual([false, false]);
  expect(said[0]?.value).toMatch(/^He wasn’t doing anything wrong.*…$/);
});
