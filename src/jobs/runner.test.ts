import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../test/support/databases.ts';
import { insertEvent } from '../storage/events.ts';
import { insertJobs } from '../storage/jobs.ts';
import type { DurableReaction } from './dispatcher.ts';
import { backoffMs, createRunner } from './runner.ts';

const PUBLISHED = { articleId: 'a', revisionId: 'r', seq: 1, isFirst: true };

describeEachDatabase('jobs', (open) => {
  const stopping: (() => Promise<void>)[] = [];

  it('come out of an event once for each reaction, in the order the reactions ask for', async () => {
    const { db } = await open();
    const done: string[] = [];
    const reactions: DurableReaction[] = [
      { name: 'second', on: ['article.published'], after: 'first' },
      { name: 'first', on: ['article.published'] },
      { name: 'other', on: ['article.unpublished'] },
    ];
    const handlers = {
      first: async () => {
        done.push('first');
      },
      second: async () => {
        done.push('second');
      },
    };
    const runner = createRunner({ db, reactions, handlers, concurrency: 1 });
    await insertEvent(db, 'article.published', PUBLISHED, 1000);
    await runner.drain();
    await runner.drain();
    expect(done).toEqual(['first', 'second']);
  });

  it('are tried again later when they fail, and keep what went wrong', async () => {
    const { db } = await open();
    let now = 10_000;
    let tries = 0;
    const handlers = {
      flaky: async () => {
        tries++;
        if (tries < 3) throw new Error('the network is down');
      },
    };
    const runner = createRunner({ db, reactions: [], handlers, clock: () => now });
    await insertJobs(db, [{ key: 'k', kind: 'flaky', payload: {}, runAt: now }], now);
    await runner.drain();
    expect(tries).toBe(1);
    const row = await db.selectFrom('jobs').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ state: 'ready', last_error: 'Error: the network is down' });
    expect(row.run_at).toBe(now + backoffMs(1));
    now += 1000;
    await runner.drain();
    now += 2000;
    await runner.drain();
    expect(tries).toBe(3);
    const done = await db.selectFrom('jobs').select('state').executeTakeFirstOrThrow();
    expect(done.state).toBe('done');
  });

  it('wait for what goes before them, and are then done', async () => {
    const { db } = await open();
    const order: string[] = [];
    let letThrough = () => {};
    const pages = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const done = new Promise<void>((resolve) => {
      const runner = createRunner({
        db,
        reactions: [],
        handlers: {
          work: async () => {
            order.push('job');
            resolve();
          },
        },
        giveWay: async () => {
          order.push('asked');
          await pages;
        },
        pollMs: 5,
      });
      stopping.push(() => runner.stop());
      runner.start();
    });
    await insertJobs(db, [{ key: 'k', kind: 'work', payload: {}, runAt: 0 }], 0);
    order.push('pages');
    letThrough();
    await done;
    await Promise.all(stopping.splice(0).map((stop) => stop()));
    expect(order.slice(0, 3)).toEqual(['asked', 'pages', 'job']);
  });

  it('of a process that died are taken over when its lease runs out, never before', async () => {
    const { db } = await open();
    let now = 0;
    let runs = 0;
    await insertJobs(db, [{ key: 'k', kind: 'work', payload: {}, runAt: 0 }], 0);
    await db
      .updateTable('jobs')
      .set({ state: 'running', leased_by: 'dead', lease_until: 60_000, attempts: 1 })
      .execute();
    const handlers = {
      work: async () => {
        runs++;
      },
    };
    const runner = createRunner({ db, reactions: [], handlers, clock: () => now });
    now = 59_000;
    await runner.drain();
    expect(runs).toBe(0);
    now = 61_000;
    await runner.drain();
    expect(runs).toBe(1);
  });

  it('are shared between runners without one being done twice', async () => {
    const { db } = await open();
    const counts = new Map<string, number>();
    const handlers = {
      count: async (payload: { n: string }) => {
        counts.set(payload.n, (counts.get(payload.n) ?? 0) + 1);
      },
    };
    const jobs = Array.from({ length: 40 }, (_, i) => ({
      key: `k${i}`,
      kind: 'count',
      payload: { n: String(i) },
      runAt: 0,
    }));
    await insertJobs(db, jobs, 0);
    const runners = [1, 2, 3].map(() =>
      createRunner({ db, reactions: [], handlers, concurrency: 3 }),
    );
    await Promise.all(runners.map((runner) => runner.drain()));
    expect(counts.size).toBe(40);
    expect([...counts.values()].every((n) => n === 1)).toBe(true);
  });
});
