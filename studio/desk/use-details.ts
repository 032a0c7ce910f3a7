import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Contract } from '../../src/contract/index.ts';
import type { BodyInputOf } from '../../src/contract/operation.ts';
import { ask, Refusal } from '../api/client.ts';
import { keyOf, useRead } from '../api/use.ts';
import { useNotes } from '../shell/notes.tsx';
import { shellWords } from '../shell/words.ts';
import type { Details } from './types.ts';

export type DetailsChange = Omit<BodyInputOf<Contract['changeArticle']>, 'version'>;

export const DETAILS = '/articles/:articleId';
const EVERY_MS = 10_000;
/** While what was just written is being made a revision. */
const SETTLING_MS = 700;

/**
 * An article with all that is said beside its text, kept fresh; what is changed shows at once and is
 * sent. What is refused is put back, and said at the field that it is about.
 */
export function useDetails(articleId: string) {
  const client = useQueryClient();
  const say = useNotes();
  const shell = shellWords.use();
  const [fields, setFields] = useState<Record<string, string>>({});
  const read = useRead(
    DETAILS,
    { params: { articleId } },
    { refetchMs: (last) => (last?.isSettling ? SETTLING_MS : EVERY_MS) },
  );
  const change = useCallback(
    async (changed: DetailsChange, shown: Partial<Details> = {}): Promise<boolean> => {
      const key = keyOf(DETAILS, { params: { articleId } });
      const before = client.getQueryData<Details>(key);
      if (!before) return false;
      const plain = changed as Partial<Details>;
      client.setQueryData<Details>(key, { ...before, ...withoutLists(plain), ...shown });
      setFields({});
      try {
        const body = { ...changed, version: before.version };
        const { version } = await ask('PATCH', DETAILS, { params: { articleId }, body });
        client.setQueryData<Details>(key, (now) => (now ? { ...now, version } : now));
        return true;
      } catch (error) {
        client.setQueryData<Details>(key, before);
        if (error instanceof Refusal && Object.keys(error.fields).length > 0)
          setFields(error.fields);
        else say({ text: error instanceof Refusal ? error.message : shell.noNetwork });
        return false;
      } finally {
        for (const stale of [DETAILS, '/desk', '/articles'])
          void client.invalidateQueries({ queryKey: [stale] });
      }
    },
    [client, articleId, say, shell],
  );
  return { details: read.data, error: read.error, change, fields };
}

/** Lists are sent by ids and shown with names: whoever changes them says how they look. */
function withoutLists({ tags, authors, ...plain }: Partial<Details>): Partial<Details> {
  return plain;
}
