/** Kept copies as files, for the newsroom: as they came, with their picture, or as WARC. */
import type { Hono } from 'hono';
import { AppError } from '../../domain/errors.ts';
import { copyFileFor } from '../../usecases/evidence/copy-file.ts';
import type { ApiDeps } from '../api/deps.ts';
import { problemOf, problemResponse } from '../api/problem-answer.ts';
import { languageOf } from '../api/router.ts';
import { whoAsks } from '../api/who.ts';
import { copyHeaders, formOf } from '../copy-answer.ts';

export function addCopies(app: Hono, deps: ApiDeps): void {
  app.get('/studio/copies/:snapshotId/:form', async (c) => {
    try {
      const { actor } = await whoAsks(deps, c);
      if (actor.type === 'anonymous') throw new AppError('signed-out', 'api.signed-out');
      const form = formOf(c.req.param('form'));
      if (!form) throw new AppError('not-found', 'api.no-such-thing');
      const { snapshotId } = c.req.param();
      const file = await copyFileFor({ db: deps.writeDb, actor }, deps.copies, {
        snapshotId,
        form,
      });
      return new Response(new Uint8Array(file.bytes), {
        headers: [...copyHeaders(file, deps.isHttps), ['Cache-Control', 'no-store']],
      });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return problemResponse(problemOf(error, languageOf(c), ''));
    }
  });
}
