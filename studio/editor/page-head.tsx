import '../desk/details.css';
import { useState } from 'react';
import { STORY_KINDS } from '../../src/domain/article.ts';
import { useRead } from '../api/use.ts';
import { BylineField } from '../desk/byline-field.tsx';
import { detailsWords } from '../desk/details-words.ts';
import { kindWords } from '../desk/kind-words.ts';
import { useDetails } from '../desk/use-details.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { Menu } from '../look/menu.tsx';
import { useSay } from '../words/language.tsx';
import { useHost } from './use-host.ts';
import { editorWords } from './words.ts';

/** « Port · Reportage », above the headline as readers see it: each opens what it can be. */
export function Kicker() {
  const words = editorWords.use();
  const kinds = kindWords.use();
  const { articleId } = useHost();
  const { details: article, change } = useDetails(articleId);
  const choices = useRead('/desk/choices', {}).data;
  if (!article || article.kind === 'page') return <p className="kicker" />;
  const sections = (choices?.sections ?? []).filter(
    ({ editionId }) => editionId === article.editionId,
  );
  const section = sections.find(({ id }) => id === article.sectionId)?.name ?? words.noSection;
  const kind = kinds[article.kind];
  if (!article.may.write)
    return (
      <p className="kicker">
        {section} · {kind}
      </p>
    );
  return (
    <div className="kicker">
      <Menu
        look="btn bare"
        label={words.sectionIs(section)}
        button={section}
        acts={[
          { id: 'none', text: words.noSection, onAct: () => void change({ sectionId: null }) },
          ...sections.map(({ id, name }) => ({
            id,
            text: name,
            onAct: () => void change({ sectionId: id }),
          })),
        ]}
      />
      <span aria-hidden="true">·</span>
      <Menu
        look="btn bare"
        label={words.kindIs(kind)}
        button={kind}
        acts={STORY_KINDS.filter((one) => one !== 'page').map((one) => ({
          id: one,
          text: kinds[one],
          onAct: () => void change({ kind: one }),
        }))}
      />
    </div>
  );
}

/** « Malo Tanguy, à Port-Hévin », under the standfirst; a press opens who signs and from where. */
export function Byline() {
  const words = editorWords.use();
  const labels = detailsWords.use();
  const say = useSay();
  const { articleId } = useHost();
  const { details, change, fields } = useDetails(articleId);
  const choices = useRead('/desk/choices', {}).data;
  const [isOpen, setOpen] = useState(false);
  if (!details || details.kind === 'page') return <p className="signed" />;
  const names = new Intl.ListFormat(say, { type: 'conjunction' }).format(
    details.authors.map(({ name }) => name),
  );
  const shown = words.signed(names, details.dateline ?? '');
  if (!details.may.write) return <p className="signed">{shown}</p>;
  return (
    <div className="signed">
      <Button look="bare" onPress={() => setOpen(true)}>
        {names === '' ? words.sign : shown}
      </Button>
      <Dialog title={words.signTitle} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className="details">
          <BylineField details={details} choices={choices} change={change} fields={fields} />
          <KeptField
            label={labels.dateline}
            hint={labels.datelineHint}
            value={details.dateline ?? ''}
            lang={details.lang}
            error={fields.dateline}
            onKeep={(dateline) => void change({ dateline })}
          />
        </div>
        <div className="foot">
          <Button onPress={() => setOpen(false)}>{words.signDone}</Button>
        </div>
      </Dialog>
    </div>
  );
}
