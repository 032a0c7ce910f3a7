import { Link } from '@tanstack/react-router';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { useWrite } from '../desk/use-write.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { type State, StateGlyph } from '../look/states.tsx';
import { EditionChoice, useEdition } from './edition-choice.tsx';
import { Ordered } from './ordered.tsx';
import { SettingsHead } from './settings-head.tsx';
import { inTreeOrder, moved, type Placed, reordered } from './tree.ts';
import { useAttempt } from './use-settings.ts';
import { settingsWords } from './words.ts';

/** Standing pages: their order and what stands under what. They are written in the editor. */
export function PagesScreen() {
  const words = settingsWords.use();
  const choice = useEdition();
  const editionId = choice.edition?.id ?? '';
  const { data, error } = useRead('/pages', { query: { editionId } });
  const doing = useAttempt(['/pages']);
  const { write, isWorking } = useWrite();
  const pages = inTreeOrder(data?.pages ?? []);
  const place = (order: Placed[]) =>
    ask('PUT', '/pages/order', {
      body: { editionId, order: order.map(({ id, parentId }) => ({ id, parentId })) },
    });
  const order = (next: Placed[]) => doing.attempt(() => place(next), { undo: () => place(pages) });
  return (
    <>
      <SettingsHead place="pages">
        <EditionChoice {...choice} />
        <Button
          look="go"
          isPending={isWorking}
          onPress={() => void write({ editionId, kind: 'page' })}
        >
          {words.pages.add}
        </Button>
      </SettingsHead>
      <RefusalNote error={error ?? doing.error} />
      <Ordered
        label={words.places.pages}
        items={pages}
        idOf={({ id }) => id}
        nameOf={({ headline }) => headline}
        depthOf={({ parentId }) => (parentId ? 1 : 0)}
        onOrder={(ids) => order(reordered(pages, ids))}
      >
        {(page) => (
          <div className="grow acts spread">
            <span className="acts">
              <StateGlyph state={page.state as State} />
              <span className="serif" dir="auto">
                {page.headline}
              </span>{' '}
              <code className="small quiet">/{page.slug}</code>
            </span>
            <span className="acts">
              <Button
                look="act"
                isDisabled={page.id === pages[0]?.id}
                onPress={() => order(moved(pages, page.id, page.parentId === null))}
              >
                {page.parentId === null ? words.pages.under : words.pages.out}
              </Button>
              <Link className="act" to="/articles/$articleId" params={{ articleId: page.id }}>
                {words.pages.write}
              </Link>
            </span>
          </div>
        )}
      </Ordered>
    </>
  );
}
