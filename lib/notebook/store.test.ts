import { expect, it } from 'vitest';
import { article, notebook, savedQuote } from '../../tests/sample-notebook.ts';
import { emptyNotebook, keepQuote } from './notebook.ts';
import { toSaved } from './saved.ts';
import { type Area, asideKey, changeStore, type Lock, readStore } from './store.ts';

/** A storage that keeps what it is given until it holds `room` letters. */
function storage(held: Record<string, unknown> = {}, room = Number.POSITIVE_INFINITY) {
  const area: Area = {
    get: async (key) => (key in held ? { [key]: held[key] } : {}),
    set: async (items) => {
      if (JSON.stringify({ ...held, ...items }).length > room) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(held, JSON.parse(JSON.stringify(items)));
    },
  };
  return { area, held };
}

/** One change after the other, as the browser's locks do it. */
function queue(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const next = last.then(change);
    last = next;
    return next;
  };
}

const now = () => '2021-03-25T10:00:00.000Z';
const keep = (start: number) => (book: typeof notebook) =>
  keepQuote(book, article, savedQuote(start, `“${start}”`));

it('saves a change and reads it again', async () => {
  const { area } = storage();
  expect(await readStore(area)).toEqual({ notebook: emptyNotebook });
  const changed = await changeStore(area, queue(), now, keep(1));
  expect(changed).toMatchObject({ ok: true });
  expect((await readStore(area)).notebook.articles[0]?.quotes).toHaveLength(1);
});

it('loses none of the changes that two windows make at once', async () => {
  const { area } = storage();
  const lock = queue();
  await Promise.all([1, 2, 3, 4].map((start) => changeStore(area, lock, now, keep(start))));
  expect((await readStore(area)).notebook.articles[0]?.quotes).toHaveLength(4);
});

it('keeps all that was saved where there is no room for more, and says so', async () => {
  const { area, held } = storage({}, 1200);
  const results = [];
  for (let start = 1; start < 9; start++) results.push(await changeStore(area, queue(), now, keep(start)));
  const saved = results.filter(({ ok }) => ok);
  expect(saved.length).toBeGreaterThan(0);
  expect(results.at(-1)).toMatchObject({ ok: false, trouble: 'full' });
  expect((await readStore(area)).notebook.articles[0]?.quotes).toHaveLength(saved.length);
  expect(Object.keys(held)).toEqual(['notebook']);
});

it('keeps the bytes of a damaged notebook aside, in the same write that begins a new one', async () => {
  const damaged = { version: 1, articles: 'torn' };
  const { area, held } = storage({ notebook: damaged });
  expect(await readStore(area)).toMatchObject({ trouble: 'damaged' });
  expect(held.notebook).toEqual(damaged);
  await changeStore(area, queue(), now, keep(1));
  expect(held[asideKey + now()]).toEqual(damaged);
  expect((await readStore(area)).notebook.articles).toHaveLength(1);
});

it('changes nothing of a damaged notebook where there is no room to keep it aside', async () => {
  const damaged = { version: 1, articles: 'x'.repeat(900) };
  const { area, held } = storage({ notebook: damaged }, 1000);
  expect(await changeStore(area, queue(), now, keep(1))).toMatchObject({ ok: false });
  expect(held).toEqual({ notebook: damaged });
});

it('says so where the browser gives nothing out, and then writes nothing', async () => {
  const { area, held } = storage({ notebook: toSaved(notebook) });
  const shut: Area = { ...area, get: () => Promise.reject(new Error('An unexpected error occurred')) };
  expect(await readStore(shut)).toEqual({ notebook: emptyNotebook, trouble: 'unreadable' });
  expect(await changeStore(shut, queue(), now, keep(1))).toEqual({ ok: false, trouble: 'unreadable' });
  expect(held).toEqual({ notebook: toSaved(notebook) });
});

it('does not touch a notebook of a later version', async () => {
  const later = { ...toSaved(notebook), version: 99 };
  const { area, held } = storage({ notebook: later });
  expect(await readStore(area)).toMatchObject({ trouble: 'newer' });
  expect(await changeStore(area, queue(), now, keep(1))).toMatchObject({ ok: false });
  expect(held).toEqual({ notebook: later });
});
