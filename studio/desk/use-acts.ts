import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Contract } from '../../src/contract/index.ts';
import type { BodyInputOf } from '../../src/contract/operation.ts';
import { ask, Refusal } from '../api/client.ts';
import { useNotes } from '../shell/notes.tsx';
import { shellWords } from '../shell/words.ts';
import type { Desk, DeskRow } from './types.ts';
import { deskWords } from './words.ts';

type BulkAct = BodyInputOf<Contract['doWithArticles']>['act'];

/** What is asked for again after an act: all that shows where articles stand. */
const STALE = [
  '/desk',
  '/articles',
  '/desk/awaiting',
  '/calendar',
  '/articles/:articleId',
  '/articles/:articleId/gate',
  '/articles/:articleId/evidence',
  '/trash',
];

/** An article with where it is to stand: at an hour, or without one. */
export type Placed = BodyInputOf<Contract['setHours']>['articles'][number];

/**
 * The acts of the desk: done at once on the screen, then on the server; what was done is said, and can
 * be undone. What is refused is put back and said.
 */
export function useActs() {
  const client = useQueryClient();
  const say = useNotes();
  const words = deskWords.use();
  const shell = shellWords.use();
  return useMemo(() => {
    const refresh = () =>
      Promise.all(STALE.map((path) => client.invalidateQueries({ queryKey: [path] })));
    const refused = (error: unknown) =>
      say({ text: error instanceof Refusal ? error.message : shell.noNetwork });
    /** Shows a change of rows before the server has it. */
    const show = (ids: readonly string[], change: (row: DeskRow) => DeskRow) => {
      const inRows = <Page extends { rows: DeskRow[] }>(page: Page): Page => ({
        ...page,
        rows: page.rows.map((row) => (ids.includes(row.id) ? change(row) : row)),
      });
      client.setQueriesData<Desk>({ queryKey: ['/desk'] }, (desk) =>
        desk?.groups ? { ...desk, groups: desk.groups.map(inRows) } : desk,
      );
    };
    /** @param done what is said when it is done; `onUndo` undoes it. */
    async function attempt(
      act: () => Promise<unknown>,
      done?: { text: string; onUndo?: () => void },
    ): Promise<boolean> {
      try {
        await act();
        if (done) say(done);
        return true;
      } catch (error) {
        refused(error);
        return false;
      } finally {
        void refresh();
      }
    }
    /** @returns why it was not done, for each that did not follow. */
    async function many(
      ids: readonly string[],
      act: BulkAct,
      text: (n: number) => string,
      undo?: BulkAct,
    ): Promise<ReadonlyMap<string, string>> {
      try {
        const body = { articleIds: [...ids], act };
        const { results } = await ask('POST', '/articles/bulk', { body });
        const done = results.filter(({ isDone }) => isDone).map(({ articleId }) => articleId);
        const failed = results.filter(({ isDone }) => !isDone);
        if (done.length > 0)
          say({
            text: text(done.length),
            ...(undo ? { onUndo: () => void many(done, undo, () => words.undone) } : {}),
          });
        if (failed.length > 0)
          say({ text: words.refused(failed.length, failed[0]?.refusal ?? '') });
        return new Map(failed.map(({ articleId, refusal }) => [articleId, refusal ?? '']));
      } catch (error) {
        refused(error);
        return new Map(ids.map((id) => [id, '']));
      } finally {
        void refresh();
      }
    }
    async function assign(rows: readonly DeskRow[], staffId: string | null, name: string) {
      const ids = rows.map(({ id }) => id);
      show(ids, (row) => ({ ...row, assigneeId: staffId }));
      const before = new Map(rows.map((row) => [row.id, row.assigneeId]));
      await attempt(
        async () => {
          for (const articleId of ids)
            await ask('PUT', '/articles/:articleId/assignee', {
              params: { articleId },
              body: { staffId },
            });
        },
        {
          text: staffId ? words.assigned(ids.length, name) : words.unassigned(ids.length),
          onUndo: () => {
            show(ids, (row) => ({ ...row, assigneeId: before.get(row.id) ?? null }));
            void attempt(async () => {
              for (const [articleId, staff] of before)
                await ask('PUT', '/articles/:articleId/assignee', {
                  params: { articleId },
                  body: { staffId: staff },
                });
            });
          },
        },
      );
    }
    /**
     * Gives hours, or takes them away: all at once or none. One press undoes it for all of them.
     * @param text what is said when it is done
     */
    function setHours(articles: readonly Placed[], text?: string): Promise<boolean> {
      const before: Placed[] = [];
      const act = async () => {
        const answer = await ask('PUT', '/articles/hours', { body: { articles: [...articles] } });
        before.push(...answer.before);
      };
      return attempt(act, text ? { text, onUndo: () => void setHours(before) } : undefined);
    }
    return { attempt, many, assign, setHours, tell: say, refresh };
  }, [client, say, words, shell]);
}
