import { useState } from 'react';
import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { AddByName } from './add-by-name.tsx';
import { EditionChoice, useEdition } from './edition-choice.tsx';
import { MergeLeaf } from './merge-leaf.tsx';
import { Ordered } from './ordered.tsx';
import { SettingsHead } from './settings-head.tsx';
import { inTreeOrder, moved, type Placed, reordered } from './tree.ts';
import { useAttempt } from './use-settings.ts';
import { settingsWords } from './words.ts';

export type Section = AnswerOf<typeof contract.listSections>['sections'][number];

/** The sections of an edition: their order, which stand under which, what they are called elsewhere. */
export function SectionsScreen() {
  const words = settingsWords.use();
  const choice = useEdition();
  const editionId = choice.edition?.id ?? '';
  const { data, error: readError } = useRead('/sections', {});
  const doing = useAttempt(['/sections']);
  const [openId, setOpenId] = useState<string | null>(null);
  const [goingId, setGoingId] = useState<string | null>(null);
  const all = data?.sections ?? [];
  const own = inTreeOrder(all.filter((one) => one.editionId === editionId));
  const going = own.find(({ id }) => id === goingId);
  const place = (order: Placed[]) =>
    ask('PUT', '/sections/order', {
      body: { editionId, order: order.map(({ id, parentId }) => ({ id, parentId })) },
    });
  const order = (next: Placed[]) => doing.attempt(() => place(next), { undo: () => place(own) });
  return (
    <>
      <SettingsHead place="sections">
        <EditionChoice {...choice} />
      </SettingsHead>
      <RefusalNote error={readError ?? doing.error} />
      <Ordered
        label={words.places.sections}
        items={own}
        idOf={({ id }) => id}
        nameOf={({ name }) => name}
        depthOf={({ parentId }) => (parentId ? 1 : 0)}
        onOrder={(ids) => order(reordered(own, ids))}
      >
        {(section) => (
          <div className="grow">
            <div className="acts spread">
              <Button
                look="act"
                onPress={() => setOpenId(openId === section.id ? null : section.id)}
                aria-expanded={openId === section.id}
              >
                <span className="serif" dir="auto">
                  {section.name}
                </span>
              </Button>
              <span className="acts">
                <span className="small quiet">{words.articles(section.articles)}</span>
                <Button
                  look="act"
                  isDisabled={section.id === own[0]?.id}
                  onPress={() => order(moved(own, section.id, section.parentId === null))}
                >
                  {section.parentId === null ? words.sections.under : words.sections.out}
                </Button>
                <Button look="act" onPress={() => setGoingId(section.id)}>
                  {words.sections.merge}
                </Button>
              </span>
            </div>
            {openId === section.id ? <SectionFields section={section} all={all} /> : null}
          </div>
        )}
      </Ordered>
      <AddByName
        label={words.sections.name}
        button={words.sections.add}
        onAdd={(name) =>
          doing.attempt(() => ask('POST', '/sections', { body: { editionId, name } }))
        }
      />
      <Dialog
        title={words.sections.mergeTitle(going?.name ?? '')}
        isOpen={going !== undefined}
        onClose={() => setGoingId(null)}
      >
        {going ? (
          <MergeLeaf
            label={words.sections.mergeInto}
            none={going.articles === 0 ? words.sections.mergeNowhere : null}
            others={own
              .filter(({ id }) => id !== going.id)
              .map(({ id, name }) => ({ value: id, text: name }))}
            button={words.sections.mergeDo}
            onClose={() => setGoingId(null)}
            merge={(into) =>
              ask('POST', '/sections/:sectionId/merge', {
                params: { sectionId: going.id },
                body: { into },
              })
            }
            stales={['/sections']}
            told={words.sections.didMerge(going.name)}
          />
        ) : null}
      </Dialog>
    </>
  );
}

function SectionFields({ section, all }: { section: Section; all: readonly Section[] }) {
  const words = settingsWords.use().sections;
  const doing = useAttempt(['/sections']);
  const { editions } = useEdition();
  const send = (body: object) =>
    ask('PATCH', '/sections/:sectionId', { params: { sectionId: section.id }, body });
  const keep = (part: 'name' | 'slug' | 'description') => (value: string) =>
    doing.attempt(() => send({ [part]: value }), { undo: () => send({ [part]: section[part] }) });
  const langOf = (id: string) => editions.find((one) => one.id === id)?.lang ?? '';
  const twins = all.filter((one) => one.editionId !== section.editionId);
  const twin = twins.find((one) => one.groupId === section.groupId);
  return (
    <div className="inside">
      {doing.hasOwnPlace ? null : <RefusalNote error={doing.error} />}
      <div className="pair">
        <KeptField
          label={words.name}
          value={section.name}
          isProse
          error={doing.fields.name}
          onKeep={keep('name')}
        />
        <KeptField
          label={words.slug}
          hint={words.slugHint}
          value={section.slug}
          error={doing.fields.slug}
          onKeep={keep('slug')}
        />
      </div>
      <KeptField
        label={words.description}
        value={section.description}
        isProse
        rows={2}
        onKeep={keep('description')}
      />
      {twins.length > 0 ? (
        <Select
          label={words.twin}
          value={twin?.id ?? 'alone'}
          onChange={(id) =>
            doing.attempt(() => send({ twinOf: id === 'alone' ? null : id }), {
              undo: () => send({ twinOf: twin?.id ?? null }),
            })
          }
          choices={[
            { value: 'alone', text: words.alone },
            ...twins.map((one) => ({
              value: one.id,
              text: `${one.name} (${langOf(one.editionId)})`,
            })),
          ]}
        />
      ) : null}
      {doing.fields.twinOf ? <p className="stop">{doing.fields.twinOf}</p> : null}
    </div>
  );
}
