import { useState } from 'react';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { FindBar } from '../media/find-bar.tsx';
import { useSession } from '../shell/session.tsx';
import { useAttempt } from './use-settings.ts';
import { settingsWords } from './words.ts';

const ALONE = 'alone';

interface TwinnedTag {
  id: string;
  editionId: string;
  groupId: string;
  name: string;
}

/** Says which subjects of other editions are the same one: readers are led from one to the other. */
export function TagTwin({ tag, onClose }: { tag: TwinnedTag; onClose: () => void }) {
  const words = settingsWords.use();
  const { editions } = useSession();
  const others = editions.filter(({ id }) => id !== tag.editionId);
  const doing = useAttempt(['/tags']);
  const twinOf = (id: string | null) =>
    ask('PATCH', '/tags/:tagId', { params: { tagId: tag.id }, body: { twinOf: id } });
  return (
    <>
      <RefusalNote error={doing.error} />
      {others.map((edition) => (
        <InEdition
          key={edition.id}
          tag={tag}
          edition={edition}
          onChoose={(id) => void doing.attempt(() => twinOf(id))}
        />
      ))}
      <div className="foot">
        <Button onPress={onClose}>{words.done}</Button>
      </div>
    </>
  );
}

function InEdition(props: {
  tag: TwinnedTag;
  edition: { id: string; lang: string; title: string };
  onChoose: (id: string | null) => void;
}) {
  const { tag, edition, onChoose } = props;
  const words = settingsWords.use();
  const [find, setFind] = useState('');
  const query = { editionId: edition.id, q: find, limit: 100 };
  const { data } = useRead('/tags', { query }, { keepPrevious: true });
  const tags = data?.tags ?? [];
  const twin = tags.find(({ groupId }) => groupId === tag.groupId);
  return (
    <section className="settings-part">
      <h3 className="h2 ruled">{words.identity.inEdition(`${edition.title} (${edition.lang})`)}</h3>
      <FindBar value={find} onFind={setFind} />
      <Select
        label={words.tags.twin}
        value={twin?.id ?? ALONE}
        onChange={(id) => onChoose(id === ALONE ? null : id)}
        choices={[
          { value: ALONE, text: words.sections.alone },
          ...tags.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
    </section>
  );
}
