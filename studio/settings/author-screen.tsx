import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf, BodyInputOf } from '../../src/contract/operation.ts';
import { CONTACTS } from '../../src/domain/author.ts';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { Waiting } from '../look/waiting.tsx';
import { MediaPicker } from '../media/media-picker.tsx';
import { useMay, useSession } from '../shell/session.tsx';
import { AuthorBooks } from './author-books.tsx';
import { MergeLeaf } from './merge-leaf.tsx';
import { useAttempt } from './use-settings.ts';
import { settingsWords } from './words.ts';

export type Author = AnswerOf<typeof contract.readAuthor>;
const NOBODY = 'nobody';
type Change = BodyInputOf<typeof contract.changeAuthor>;

/** One author: name and face for all languages, words for each. */
export function AuthorScreen() {
  const words = settingsWords.use();
  const { authorId } = useParams({ from: '/settings/authors/$authorId' });
  const { data: author, error } = useRead('/authors/:authorId', { params: { authorId } });
  return (
    <>
      <p>
        <Link className="act" to="/settings/authors">
          {words.authors.back}
        </Link>
      </p>
      {author ? <AuthorFields key={author.id} author={author} /> : <Waiting error={error} />}
    </>
  );
}

function useAuthor(author: Author) {
  const doing = useAttempt(['/authors', '/authors/:authorId']);
  const params = { authorId: author.id };
  const send = (body: Change) => ask('PATCH', '/authors/:authorId', { params, body });
  return {
    ...doing,
    change: (body: Change, undo: Change) =>
      doing.attempt(() => send(body), { undo: () => send(undo) }),
  };
}

function AuthorFields({ author }: { author: Author }) {
  const words = settingsWords.use();
  const { editions } = useSession();
  const { change, fields, error, hasOwnPlace } = useAuthor(author);
  const { name, slug, contacts } = author;
  return (
    <>
      <h1 className="lead" dir="auto">
        {name}
      </h1>
      {hasOwnPlace ? null : <RefusalNote error={error} />}
      <div className="pair">
        <KeptField
          label={words.authors.name}
          value={name}
          isProse
          error={fields.name}
          onKeep={(value) => change({ name: value }, { name })}
        />
        <KeptField
          label={words.authors.slug}
          hint={words.sections.slugHint}
          value={slug}
          error={fields.slug}
          onKeep={(value) => change({ slug: value }, { slug })}
        />
      </div>
      <WhoItIs author={author} />
      <Portrait author={author} />
      {editions.map((edition) => (
        <ProfileFields key={edition.id} author={author} edition={edition} />
      ))}
      <section className="settings-part">
        <h2 className="h2 ruled">{words.authors.contacts}</h2>
        <div className="pair">
          {CONTACTS.map((kind) => (
            <KeptField
              key={kind}
              label={words.contacts[kind]}
              value={contacts[kind] ?? ''}
              error={fields[`contacts.${kind}`]}
              onKeep={(value) => change({ contacts: { ...contacts, [kind]: value } }, { contacts })}
            />
          ))}
        </div>
      </section>
      <AuthorMerge author={author} />
    </>
  );
}

/** The person of the staff who signs so: their articles are their own, and they may change these words. */
function WhoItIs({ author }: { author: Author }) {
  const words = settingsWords.use();
  const { change, fields } = useAuthor(author);
  const mayChangeAll = useMay('publication:change');
  const { data } = useRead('/desk/choices', {});
  const { staffId } = author;
  return (
    <>
      <Select
        label={words.authors.staff}
        value={staffId ?? NOBODY}
        isDisabled={!mayChangeAll}
        onChange={(id) => void change({ staffId: id === NOBODY ? null : id }, { staffId })}
        choices={[
          { value: NOBODY, text: words.authors.nobody },
          ...(data?.staff ?? []).map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      {fields.staffId ? <p className="stop">{fields.staffId}</p> : null}
    </>
  );
}

function Portrait({ author }: { author: Author }) {
  const words = settingsWords.use();
  const { change } = useAuthor(author);
  const [isOpen, setOpen] = useState(false);
  const { portraitMediaId } = author;
  const { data: media } = useRead(
    '/media/:mediaId',
    { params: { mediaId: portraitMediaId ?? '' } },
    { enabled: portraitMediaId !== null },
  );
  return (
    <div className="row-field">
      <span className="label">{words.authors.portrait}</span>
      {portraitMediaId && media?.thumbnail ? (
        <img className="portrait" src={media.thumbnail} alt="" />
      ) : null}
      <div className="acts">
        <Button look="act" onPress={() => setOpen(true)}>
          {words.authors.choose}
        </Button>
        {portraitMediaId ? (
          <Button look="act" onPress={() => change({ portraitMediaId: null }, { portraitMediaId })}>
            {words.remove}
          </Button>
        ) : null}
      </div>
      <MediaPicker
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        kind="image"
        onPick={([one]) => {
          if (one) void change({ portraitMediaId: one.id }, { portraitMediaId });
        }}
      />
    </div>
  );
}

export type Profile = Author['profiles'][number];

function ProfileFields(props: {
  author: Author;
  edition: { id: string; lang: string; title: string };
}) {
  const { author, edition } = props;
  const words = settingsWords.use();
  const { change, fields } = useAuthor(author);
  const profile: Profile = author.profiles.find(({ editionId }) => editionId === edition.id) ?? {
    editionId: edition.id,
    name: null,
    role: '',
    bio: '',
    books: [],
  };
  const keep = (part: Partial<Profile>) =>
    change({ profiles: [{ ...profile, ...part }] }, { profiles: [profile] });
  const shared = { isProse: true, lang: edition.lang } as const;
  return (
    <section className="settings-part">
      <h2 className="h2 ruled">{words.identity.inEdition(`${edition.title} (${edition.lang})`)}</h2>
      <div className="pair">
        <KeptField
          {...shared}
          label={words.authors.role}
          value={profile.role}
          onKeep={(role) => keep({ role })}
        />
        <KeptField
          {...shared}
          label={words.authors.ownName}
          value={profile.name ?? ''}
          onKeep={(name) => keep({ name: name || null })}
        />
      </div>
      <KeptField
        {...shared}
        rows={4}
        label={words.authors.bio}
        value={profile.bio}
        onKeep={(bio) => keep({ bio })}
      />
      <AuthorBooks profile={profile} fields={fields} onKeep={(books) => keep({ books })} />
    </section>
  );
}

function AuthorMerge({ author }: { author: Author }) {
  const words = settingsWords.use();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { data } = useRead('/authors', { query: { limit: 200 } }, { enabled: isOpen });
  const others = (data?.authors ?? []).filter(({ id }) => id !== author.id);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.authors.merge}</Button>
      <Dialog
        title={words.authors.mergeTitle(author.name)}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <MergeLeaf
          label={words.authors.mergeInto}
          none={words.authors.noArticles}
          others={others.map(({ id, name }) => ({ value: id, text: name }))}
          button={words.authors.mergeDo}
          stales={['/authors']}
          told={words.authors.did(author.name)}
          merge={async (into) => {
            await ask('POST', '/authors/:authorId/merge', {
              params: { authorId: author.id },
              body: { into },
            });
            void navigate({ to: '/settings/authors' });
          }}
          onClose={() => setOpen(false)}
        />
      </Dialog>
    </>
  );
}
