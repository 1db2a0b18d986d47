// What each operation of the store does, as its user sees it.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, LIMITS, type Store, type StoredEntry } from '../../src/store/store.js';
import { onBoth, storeAt } from './both.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const [SERVER, ELSEWHERE] = ['10', '11'];
const [ADA, BEN, CURATOR] = ['1', '2', '3'];
const WORDS = { words: 'We had no lights.' };

onBoth('the store', (newPlace) => {
  let place: Awaited<ReturnType<typeof newPlace>>;
  let store: Store;
  beforeEach(async () => {
    place = await newPlace();
    store = await storeAt(place);
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

  async function proposed(data: unknown = WORDS, member = ADA, server = SERVER): Promise<StoredEntry> {
    const { id } = await store.draft(server, member, data);
    expect(await store.propose(server, id, member)).toBe('proposed');
    return current(id, server);
  }
  async function accepted(data: unknown = WORDS, member = ADA, server = SERVER): Promise<StoredEntry> {
    const { id, version } = await proposed(data, member, server);
    expect(await store.accept(server, { id, version }, CURATOR, { data, isChanged: false })).toBe(true);
    return current(id, server);
  }
  async function current(id: string, server = SERVER): Promise<StoredEntry> {
    const entry = await store.entry(server, id);
    if (entry === undefined) throw new Error(`There is no entry ${id}.`);
    return entry;
  }
  const deeds = async () => (await store.history(SERVER)).map(({ deed }) => deed);

  test('nothing is kept of a server that nobody proposed anything in', async () => {
    expect(await store.revision(SERVER)).toBe(0);
    expect(await store.settings(SERVER)).toEqual(DEFAULT_SETTINGS);
    expect(await store.accepted(SERVER)).toEqual([]);
    expect(await store.takeNews(SERVER, ADA)).toEqual([]);
    expect(await store.propose(SERVER, 'nosuchone0', ADA)).toBe('gone');
    expect(
      await store.accept(SERVER, { id: 'nosuchone0', version: 1 }, CURATOR, {
        data: WORDS,
        isChanged: false,
      }),
    ).toBe(false);
    await store.touch(SERVER, new Date());
    expect(await store.servers()).toEqual([]);
  });

  test('a form becomes a proposal, and once accepted an entry', async () => {
    const draft = await store.draft(SERVER, ADA, { words: 'We had no light.' });
    expect(draft).toMatchObject({
      state: 'draft',
      proposer: ADA,
      reviewer: null,
      note: null,
      since: new Date(),
    });
    expect(draft.id).toMatch(/^[a-z0-9]{10}$/);
    expect(await store.open(SERVER)).toEqual([]);
    expect(await store.redraft(SERVER, draft.id, ADA, WORDS)).toMatchObject({ state: 'draft', data: WORDS });

    later(1_000);
    expect(await store.propose(SERVER, draft.id, ADA)).toBe('proposed');
    const [open] = await store.open(SERVER);
    expect(open).toMatchObject({ id: draft.id, state: 'open', data: WORDS, since: new Date() });
    expect(await store.countOpen(SERVER)).toBe(1);
    expect(await store.accepted(SERVER)).toEqual([]);

    later(1_000);
    const changed = { words: 'We had no lights on the bow.' };
    expect(
      await store.accept(SERVER, { id: draft.id, version: open?.version ?? 0 }, CURATOR, {
        data: changed,
        isChanged: true,
      }),
    ).toBe(true);
    expect(await store.open(SERVER)).toEqual([]);
    expect(await store.accepted(SERVER)).toEqual([
      expect.objectContaining({
        state: 'accepted',
        data: changed,
        proposer: ADA,
        reviewer: CURATOR,
        since: new Date(),
      }),
    ]);
    expect(await store.history(SERVER)).toMatchObject([
      { member: CURATOR, deed: 'accepted with changes', entry: draft.id, at: new Date() },
      { member: ADA, deed: 'proposed', entry: draft.id },
    ]);
  });

  test('what was kept is there for the next process', async () => {
    const entry = await accepted();
    // At once, and neither undoes the other.
    await Promise.all([
      store.saveSettings(SERVER, { curatorRole: '77' }, CURATOR),
      store.saveSettings(SERVER, { allowsUnchecked: true }, ADA),
    ]);
    await store.close();
    const next = await storeAt(place);
    expect(await next.accepted(SERVER)).toEqual([entry]);
    expect(await next.settings(SERVER)).toMatchObject({
      curatorRole: '77',
      allowsUnchecked: true,
      film: null,
    });
    expect(await next.revision(SERVER)).toBe(await store.revision(SERVER));
  });

  test('any JSON and any note come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string({ unit: 'binary' }), async (data, note) => {
        const { id, version } = await proposed(data);
        await store.return(SERVER, { id, version }, CURATOR, note);
        expect(await store.takeNews(SERVER, ADA)).toEqual([
          expect.objectContaining({ data: JSON.parse(JSON.stringify(data)), note }),
        ]);
        await store.cancel(SERVER, id, ADA);
      }),
      { numRuns: 20, examples: [['\u0000', '\u0000 a\ud800']] },
    );
  });

  test('entries and proposals are listed oldest first', async () => {
    for (const data of [1, 2, 3]) {
      await accepted(data);
      await proposed(-data);
      later(1);
    }
    expect((await store.accepted(SERVER)).map(({ data }) => data)).toEqual([1, 2, 3]);
    expect((await store.open(SERVER)).map(({ data }) => data)).toEqual([-1, -2, -3]);
  });

  test('two servers never see each other', async () => {
    const { id, version } = await accepted();
    const elsewhere = await proposed('elsewhere', ADA, ELSEWHERE);
    expect(await store.entry(ELSEWHERE, id)).toBeUndefined();
    expect(await store.accepted(ELSEWHERE)).toEqual([]);
    expect(await store.correct(ELSEWHERE, { id, version }, CURATOR, 'changed')).toBe(false);
    expect(await store.remove(ELSEWHERE, { id, version }, CURATOR)).toBe(false);
    expect(await store.accept(SERVER, elsewhere, CURATOR, { data: '', isChanged: false })).toBe(false);
    expect(await store.takeNews(ELSEWHERE, ADA)).toEqual([]);
    expect(await store.history(ELSEWHERE)).toHaveLength(1);
    await store.forgetServer(SERVER);
    expect(await store.open(ELSEWHERE)).toHaveLength(1);
  });

  describe('drafts', () => {
    test('are their member’s alone', async () => {
      const { id } = await store.draft(SERVER, ADA, WORDS);
      expect(await store.redraft(SERVER, id, BEN, 'mine')).toBeUndefined();
      expect(await store.propose(SERVER, id, BEN)).toBe('gone');
      await store.cancel(SERVER, id, BEN);
      expect(await current(id)).toMatchObject({ state: 'draft', data: WORDS });
      await store.cancel(SERVER, id, ADA);
      expect(await store.entry(SERVER, id)).toBeUndefined();
    });

    test('are proposed once, and what is open can’t be changed or cancelled by its member', async () => {
      const { id } = await proposed();
      expect(await store.propose(SERVER, id, ADA)).toBe('gone');
      expect(await store.redraft(SERVER, id, ADA, 'other')).toBeUndefined();
      await store.cancel(SERVER, id, ADA);
      expect(await store.open(SERVER)).toHaveLength(1);
    });

    test('go after an hour, whoever fills in the next form', async () => {
      const { id } = await store.draft(SERVER, ADA, WORDS);
      const open = await proposed();
      later(HOUR_MS - 1);
      await store.draft(SERVER, BEN, WORDS);
      expect(await store.entry(SERVER, id)).toBeDefined();
      later(2);
      await store.draft(SERVER, BEN, WORDS);
      expect(await store.entry(SERVER, id)).toBeUndefined();
      expect(await store.entry(SERVER, open.id)).toBeDefined();
    });

    test('of one member are a few: the oldest makes room', async () => {
      const ids: string[] = [];
      const others = await store.draft(SERVER, BEN, WORDS);
      for (let count = 0; count <= LIMITS.draftsOfMember; count++) {
        ids.push((await store.draft(SERVER, ADA, count)).id);
        later(1);
      }
      const kept = await Promise.all(ids.map((id) => store.entry(SERVER, id)));
      expect(kept.map((entry) => entry?.data)).toEqual([undefined, ...[...ids.keys()].slice(1)]);
      expect(await store.entry(SERVER, others.id)).toBeDefined();
    });
  });

  describe('decisions', () => {
    test.each([
      [
        'accept',
        (at: Store, { id, version }: StoredEntry) =>
          at.accept(SERVER, { id, version }, CURATOR, { data: WORDS, isChanged: false }),
      ],
      [
        'return',
        (at: Store, { id, version }: StoredEntry) =>
          at.return(SERVER, { id, version }, CURATOR, 'Which page?'),
      ],
      ['reject', (at: Store, { id, version }: StoredEntry) => at.reject(SERVER, { id, version }, CURATOR)],
    ])('%s: two curators at once, in two processes, decide once', async (_, decide) => {
      const other = await storeAt(place);
      const entry = await proposed();
      const decisions = await Promise.all([
        decide(store, entry),
        other.accept(SERVER, entry, BEN, { data: WORDS, isChanged: false }),
      ]);
      expect(decisions.filter((isMade) => isMade)).toHaveLength(1);
      expect(await decide(other, await current(entry.id))).toBe(false);
      expect(await store.history(SERVER)).toHaveLength(2);
      expect(await store.takeNews(SERVER, ADA)).toHaveLength(1);
    });

    test('are of the version that somebody saw', async () => {
      const entry = await accepted();
      expect(await store.correct(SERVER, entry, CURATOR, 'first')).toBe(true);
      expect(await store.correct(SERVER, entry, BEN, 'second')).toBe(false);
      expect(await store.remove(SERVER, entry, BEN)).toBe(false);
      const corrected = await current(entry.id);
      expect(corrected).toEqual({ ...entry, data: 'first', version: corrected.version });
      expect(await store.remove(SERVER, corrected, CURATOR)).toBe(true);
      expect(await store.accepted(SERVER)).toEqual([]);
      expect(await deeds()).toEqual(['removed', 'corrected', 'accepted', 'proposed']);
    });

    test('of what is accepted and of what is open are not each other’s', async () => {
      const open = await proposed();
      expect(await store.correct(SERVER, open, CURATOR, '')).toBe(false);
      expect(await store.remove(SERVER, open, CURATOR)).toBe(false);
      const { id, version } = await accepted();
      expect(await store.reject(SERVER, { id, version }, CURATOR)).toBe(false);
      expect(await store.return(SERVER, { id, version }, CURATOR, '')).toBe(false);
    });
  });

  describe('news', () => {
    test('an accepted proposal is told once, to its proposer', async () => {
      const { id } = await accepted();
      expect(await store.takeNews(SERVER, BEN)).toEqual([]);
      expect(await store.takeNews(SERVER, ADA)).toMatchObject([{ id, state: 'accepted' }]);
      expect(await store.takeNews(SERVER, ADA)).toEqual([]);
      expect(await store.accepted(SERVER)).toHaveLength(1);
    });

    test('a rejected one is told, and gone', async () => {
      const { id, version } = await proposed();
      await store.reject(SERVER, { id, version }, CURATOR);
      expect(await store.open(SERVER)).toEqual([]);
      expect(await store.takeNews(SERVER, ADA)).toMatchObject([{ id, state: 'rejected', data: WORDS }]);
      expect(await store.entry(SERVER, id)).toBeUndefined();
    });

    test('a returned one is told with its note, which is gone then, and can be proposed again', async () => {
      const { id, version } = await proposed();
      await store.return(SERVER, { id, version }, CURATOR, 'Which page?');
      expect(await store.takeNews(SERVER, ADA)).toMatchObject([
        { id, state: 'returned', note: 'Which page?' },
      ]);
      expect(await current(id)).toMatchObject({ state: 'draft', note: null, reviewer: null, data: WORDS });
      await store.redraft(SERVER, id, ADA, 'better');
      expect(await store.propose(SERVER, id, ADA)).toBe('proposed');
      expect(await store.open(SERVER)).toMatchObject([{ id, data: 'better' }]);
    });

    test('are told once where two processes ask at once', async () => {
      const other = await storeAt(place);
      await accepted();
      await accepted();
      const told = await Promise.all([store.takeNews(SERVER, ADA), other.takeNews(SERVER, ADA)]);
      expect(told.map(({ length }) => length).sort()).toEqual([0, 2]);
    });
  });

  describe('bounds', () => {
    test('a member has so many open proposals in a server, from two processes too', async () => {
      const other = await storeAt(place);
      for (let count = 1; count < LIMITS.openOfMember; count++) await proposed(count);
      const [one, two] = [await store.draft(SERVER, ADA, 'one'), await store.draft(SERVER, ADA, 'two')];
      const outcomes = [store.propose(SERVER, one.id, ADA), other.propose(SERVER, two.id, ADA)];
      expect((await Promise.all(outcomes)).sort()).toEqual(['member has too many', 'proposed']);
      expect(await store.countOpen(SERVER)).toBe(LIMITS.openOfMember);
      await proposed('of somebody else', BEN);
      await proposed('elsewhere', ADA, ELSEWHERE);
    });

    test('a server has so many open proposals', async () => {
      for (let count = 0; count < LIMITS.openInServer; count++)
        await proposed(count, `${100 + (count % 10)}`);
      const { id } = await store.draft(SERVER, ADA, 'one too many');
      expect(await store.propose(SERVER, id, ADA)).toBe('server has too many');
      const [first] = await store.open(SERVER);
      await store.reject(SERVER, first ?? { id: '', version: 0 }, CURATOR);
      expect(await store.propose(SERVER, id, ADA)).toBe('proposed');
    });
  });

  describe('the revision', () => {
    test('grows with what members are answered with, and with nothing else', async () => {
      const seen = [await store.revision(SERVER)];
      const isGrown = async () => {
        seen.push(await store.revision(SERVER));
        return (seen.at(-1) ?? 0) > (seen.at(-2) ?? 0);
      };
      const entry = await proposed();
      expect(await isGrown()).toBe(false);
      await store.accept(SERVER, entry, CURATOR, { data: WORDS, isChanged: false });
      expect(await isGrown()).toBe(true);
      await store.takeNews(SERVER, ADA);
      await store.correct(SERVER, await current(entry.id), CURATOR, 'corrected');
      expect(await isGrown()).toBe(true);
      await store.saveSettings(SERVER, { language: 'fr' }, CURATOR);
      expect(await isGrown()).toBe(true);
      await store.remove(SERVER, await current(entry.id), CURATOR);
      expect(await isGrown()).toBe(true);
      const other = await proposed();
      await store.reject(SERVER, other, CURATOR);
      expect(await isGrown()).toBe(false);
    });

    test('of a server that was forgotten is none that was there before', async () => {
      await accepted();
      const before = await store.revision(SERVER);
      await store.forgetServer(SERVER);
      expect(await store.revision(SERVER)).toBe(0);
      await accepted();
      expect(await store.revision(SERVER)).toBeGreaterThan(before);
    });
  });

  test('the history is read page by page, newest first', async () => {
    for (let count = 0; count < 5; count++) await accepted(count);
    const all = await store.history(SERVER);
    expect(all).toHaveLength(10);
    expect(all.map(({ number }) => number)).toEqual(all.map(({ number }) => number).sort((a, b) => b - a));
    expect(await store.history(SERVER, all[2]?.number, 4)).toEqual(all.slice(3, 7));
  });

  test('a forgotten server leaves nothing', async () => {
    await accepted();
    await proposed();
    await store.saveSettings(SERVER, { film: 'rust' }, CURATOR);
    await store.forgetServer(SERVER);
    expect(await store.servers()).toEqual([]);
    expect(await store.accepted(SERVER)).toEqual([]);
    expect(await store.open(SERVER)).toEqual([]);
    expect(await store.history(SERVER)).toEqual([]);
    expect(await store.settings(SERVER)).toEqual(DEFAULT_SETTINGS);
  });

  test('a forgotten member is nowhere any more; what was accepted of theirs stays', async () => {
    const kept = await accepted();
    const open = await proposed('open', ADA, ELSEWHERE);
    const draft = await store.draft(SERVER, ADA, 'draft');
    const byThem = await proposed('by somebody else', BEN);
    await store.accept(SERVER, byThem, ADA, { data: 'by somebody else', isChanged: false });
    const revision = await store.revision(SERVER);

    await store.forgetMember(ADA);
    expect(await store.entry(ELSEWHERE, open.id)).toBeUndefined();
    expect(await store.entry(SERVER, draft.id)).toBeUndefined();
    expect(await current(kept.id)).toEqual({ ...kept, proposer: null });
    expect(await current(byThem.id)).toMatchObject({ proposer: BEN, reviewer: null });
    expect(await store.takeNews(SERVER, ADA)).toEqual([]);
    expect(await store.takeNews(SERVER, BEN)).toHaveLength(1);
    const lines = [...(await store.history(SERVER)), ...(await store.history(ELSEWHERE))];
    expect(lines.map(({ member }) => member).sort()).toEqual([BEN, CURATOR, null, null, null].sort());
    expect(await store.revision(SERVER)).toBe(revision);
  });

  test('the operator sees what is kept, and when it was used', async () => {
    const today = new Date().toISOString().slice(0, 10);
    await accepted();
    await proposed();
    await store.draft(SERVER, ADA, 'draft');
    await store.draft(ELSEWHERE, ADA, 'draft');
    expect(await store.servers()).toEqual([
      { server: SERVER, entries: 1, open: 1, usedOn: today },
      { server: ELSEWHERE, entries: 0, open: 0, usedOn: today },
    ]);
    const tomorrow = new Date(Date.now() + DAY_MS);
    await store.touch(SERVER, tomorrow);
    await store.touch(SERVER, new Date());
    expect((await store.servers()).map(({ usedOn }) => usedOn)).toEqual([
      tomorrow.toISOString().slice(0, 10),
      today,
    ]);
  });

  test('what nobody used for 400 days is deleted, and a draft after an hour', async () => {
    await accepted();
    await accepted(WORDS, ADA, ELSEWHERE);
    const draft = await store.draft(ELSEWHERE, ADA, 'draft');
    later(399 * DAY_MS);
    expect(await store.expire(new Date())).toBe(0);
    expect(await store.entry(ELSEWHERE, draft.id)).toBeUndefined();
    await store.touch(ELSEWHERE, new Date());
    later(DAY_MS);
    expect(await store.expire(new Date())).toBe(1);
    expect(await store.revision(SERVER)).toBe(0);
    expect(await store.accepted(ELSEWHERE)).toHaveLength(1);
  });
});
