import { useState } from 'react';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { FindBar } from '../media/find-bar.tsx';
import { EditionChoice, useEdition } from './edition-choice.tsx';
import { MergeLeaf } from './merge-leaf.tsx';
import { SettingsHead } from './settings-head.tsx';
import { TagTwin } from './tag-twin.tsx';
import { useAttempt } from './use-settings.ts';
import { settingsWords } from './words.ts';

interface Tag {
  id: string;
  editionId: string;
  groupId: string;
  name: string;
  slug: string;
  description: string;
  articles: number;
}

/** The subjects of an edition: found, renamed, merged. */
export function TagsScreen() {
  const words = settingsWords.use();
  const choice = useEdition();
  const editionId = choice.edition?.id ?? '';
  const [find, setFind] = useState('');
  const [cursors, setCursors] = useState<string[]>([]);
  const cursor = cursors.at(-1) ?? '';
  const query = { editionId, q: find, cursor, limit: 50 };
  const { data, error } = useRead('/tags', { query }, { keepPrevious: true });
  const [goingId, setGoingId] = useState<string | null>(null);
  const going = data?.tags.find(({ id }) => id === goingId);
  const [twinnedId, setTwinnedId] = useState<string | null>(null);
  const twinned = data?.tags.find(({ id }) => id === twinnedId);
  return (
    <>
      <SettingsHead place="tags">
        <EditionChoice {...choice} />
      </SettingsHead>
      <FindBar
        hint={words.searchHint}
        value={find}
        onFind={(next) => {
          setFind(next);
          setCursors([]);
        }}
      />
      <RefusalNote error={error} />
      {data?.tags.length === 0 ? <p className="empty">{words.nothing}</p> : null}
      <ul className="lines">
        {data?.tags.map((tag) => (
          <TagLine
            key={tag.id}
            tag={tag}
            onGo={() => setGoingId(tag.id)}
            onTwin={choice.editions.length > 1 ? () => setTwinnedId(tag.id) : null}
          />
        ))}
      </ul>
      <p className="acts">
        {cursor === '' ? null : <Button onPress={() => setCursors([])}>{words.start}</Button>}
        {data?.next ? (
          <Button onPress={() => setCursors([...cursors, data.next ?? ''])}>{words.more}</Button>
        ) : null}
      </p>
      <Dialog
        title={words.tags.twinTitle(twinned?.name ?? '')}
        isOpen={twinned !== undefined}
        onClose={() => setTwinnedId(null)}
      >
        {twinned ? <TagTwin tag={twinned} onClose={() => setTwinnedId(null)} /> : null}
      </Dialog>
      <Dialog
        title={words.tags.mergeTitle(going?.name ?? '')}
        isOpen={going !== undefined}
        onClose={() => setGoingId(null)}
      >
        {going ? (
          <TagMerge tag={going} editionId={editionId} onClose={() => setGoingId(null)} />
        ) : null}
      </Dialog>
    </>
  );
}

function TagLine(props: { tag: Tag; onGo: () => void; onTwin: (() => void) | null }) {
  const { tag, onGo, onTwin } = props;
  const words = settingsWords.use();
  const doing = useAttempt(['/tags']);
  const send = (body: object) => ask('PATCH', '/tags/:tagId', { params: { tagId: tag.id }, body });
  const keep = (part: 'name' | 'slug') => (value: string) =>
    doing.attempt(() => send({ [part]: value }), { undo: () => send({ [part]: tag[part] }) });
  return (
    <li className="tag-line">
      <KeptField
        label={words.sections.name}
        value={tag.name}
        isProse
        error={doing.fields.name}
        onKeep={keep('name')}
      />
      <KeptField
        label={words.sections.slug}
        value={tag.slug}
        error={doing.fields.slug}
        onKeep={keep('slug')}
      />
      <span className="small quiet">{words.articles(tag.articles)}</span>
      {onTwin ? (
        <Button look="act" onPress={onTwin}>
          {words.tags.translations}
        </Button>
      ) : null}
      <Button look="act" onPress={onGo}>
        {words.tags.merge}
      </Button>
    </li>
  );
}

function TagMerge(props: { tag: Tag; editionId: string; onClose: () => void }) {
  const { tag, editionId, onClose } = props;
  const words = settingsWords.use();
  const [find, setFind] = useState('');
  const { data } = useRead(
    '/tags',
    { query: { editionId, q: find, limit: 100 } },
    { keepPrevious: true },
  );
  const others = (data?.tags ?? []).filter(({ id }) => id !== tag.id);
  return (
    <>
      <FindBar value={find} onFind={setFind} />
      <MergeLeaf
        key={others[0]?.id}
        label={words.tags.mergeInto}
        none={words.tags.none}
        others={others.map(({ id, name }) => ({ value: id, text: name }))}
        button={words.tags.mergeDo}
        stales={['/tags']}
        told={words.tags.did(tag.name)}
        merge={(into) =>
          ask('POST', '/tags/:tagId/merge', { params: { tagId: tag.id }, body: { into } })
        }
        onClose={onClose}
      />
    </>
  );
}
