import { useNavigate } from '@tanstack/react-router';
import { ask } from '../api/client.ts';
import type { MenuAct } from '../look/menu.tsx';
import { useSession } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { editionName } from './edition-name.ts';
import type { DeskRow } from './types.ts';
import { useActs } from './use-acts.ts';
import { deskWords } from './words.ts';

/** What can be done with one article from its line. The server decides in the end who may. */
export function useRowActs(row: DeskRow, onAssign: () => void): MenuAct[] {
  const words = deskWords.use();
  const say = useSay();
  const navigate = useNavigate();
  const acts = useActs();
  const { editions, permissions } = useSession();
  const articleId = row.id;
  const open = (id: string) => navigate({ to: '/articles/$articleId', params: { articleId: id } });
  const may = (permission: string) => permissions.includes(permission);
  const list: (MenuAct | false)[] = [
    may('article:publish') && {
      id: 'publish',
      text: words.publish,
      onAct: () => void navigate({ to: '/articles/$articleId/publish', params: { articleId } }),
    },
    may('article:write') && { id: 'assign', text: words.assign, onAct: onAssign },
    may('article:write') &&
      (row.state === 'draft' || row.state === 'unpublished') && {
        id: 'submit',
        text: words.submit,
        onAct: () =>
          void acts.many([articleId], { do: 'submit' }, words.submitted, { do: 'withdraw' }),
      },
    may('article:write') &&
      row.state === 'in-review' && {
        id: 'withdraw',
        text: words.withdraw,
        onAct: () =>
          void acts.many([articleId], { do: 'withdraw' }, words.withdrawn, { do: 'submit' }),
      },
    ...editions
      .filter(({ id }) => may('article:translate') && !row.editions.some((e) => e.editionId === id))
      .map(({ id, lang }) => ({
        id: `translate-${id}`,
        text: words.translate(editionName(lang, say)),
        onAct: () =>
          void acts.attempt(async () => {
            const body = { editionId: id };
            const params = { articleId };
            await ask('POST', '/articles/:articleId/translations', { params, body });
            await navigate({
              to: '/articles/$articleId/translate/$lang',
              params: { articleId, lang },
            });
          }),
      })),
    may('article:write') && {
      id: 'duplicate',
      text: words.duplicate,
      onAct: () =>
        void acts.attempt(async () => {
          const made = await ask('POST', '/articles/:articleId/duplicate', {
            params: { articleId },
          });
          await open(made.articleId);
        }),
    },
    may('article:write') &&
      (row.state === 'draft' || row.state === 'in-review') && {
        id: 'trash',
        text: words.trash,
        onAct: () => void acts.many([articleId], { do: 'trash' }, words.trashed, { do: 'restore' }),
      },
  ];
  return list.filter((act) => act !== false);
}
