import './media.css';
import './library.css';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { LayoutGrid, List } from 'lucide-react';
import { useCallback, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { useKeys } from '../shell/keys.ts';
import { useMay, useSession } from '../shell/session.tsx';
import { useLanguageNames } from '../words/languages.ts';
import { AddFiles } from './add-files.tsx';
import { FilePanel } from './file-panel.tsx';
import { FindBar } from './find-bar.tsx';
import { LackTabs } from './lack-tabs.tsx';
import { ManyBar } from './many-bar.tsx';
import { kindChoices } from './media-picker.tsx';
import { MediaShelf } from './media-shelf.tsx';
import type { LibrarySearch } from './search.ts';
import { UploadList } from './upload-list.tsx';
import { useDrops } from './use-drops.ts';
import { useLibrary } from './use-library.ts';
import { useUploads } from './use-uploads.ts';
import { mediaWords } from './words.ts';

const KEPT_VIEW = 'recto.library.view';
const route = getRouteApi('/media');

/** Every file of the paper: found, added, described, tidied. */
export function LibraryScreen() {
  const words = mediaWords.use();
  const search = route.useSearch() as LibrarySearch;
  const navigate = useNavigate();
  const client = useQueryClient();
  const mayUpload = useMay('media:upload');
  const [view, setView] = useState(() =>
    localStorage.getItem(KEPT_VIEW) === 'list' ? ('list' as const) : ('grid' as const),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { file, ...wish } = search;
  const library = useLibrary(wish);
  const counts = useRead('/media/counts', { query: wish.lang ? { lang: wish.lang } : {} });
  const uploads = useUploads(useCallback(() => undefined, []));
  const isOver = useDrops(uploads.sendFiles, mayUpload);
  const go = (change: Partial<Record<keyof LibrarySearch, string | undefined>>) =>
    navigate({ to: '/media', search: { ...search, ...change } as LibrarySearch, replace: true });
  useKeys({ '/': () => document.getElementById('media-find')?.focus() });
  const refresh = () => {
    setChosen(new Set());
    void client.invalidateQueries({ queryKey: ['/media'] });
    void client.invalidateQueries({ queryKey: ['/media/counts'] });
    void client.invalidateQueries({ queryKey: ['/media/:mediaId'] });
  };
  const isFiltered = wish.q !== undefined || wish.kind !== undefined;
  const empty = wish.lacks ? words.nothingLacks : isFiltered ? words.nothingFound : words.empty;
  return (
    <div className={isOver ? 'body library over' : 'body library'}>
      <div className="library-main">
        <header className="screen-head">
          <div>
            <h1 className="lead">{counts.data ? words.lead(counts.data.all) : words.title}</h1>
            <p className="soft">{isOver ? words.dropHere : words.leadText}</p>
          </div>
          {mayUpload ? <AddFiles uploads={uploads} look="go" /> : null}
        </header>
        <UploadList {...uploads} />
        <div className="files-bar">
          <LackTabs
            counts={counts.data}
            value={wish.lacks ?? 'all'}
            onChange={(lacks) => go({ lacks: lacks === 'all' ? undefined : lacks })}
          />
          <div className="files-tools">
            {wish.lacks === 'alt' ? (
              <LanguageChoice value={wish.lang} onChange={(lang) => go({ lang })} />
            ) : null}
            <Select
              isBare
              label={words.kind}
              value={wish.kind ?? 'all'}
              onChange={(kind) => go({ kind: kind === 'all' ? undefined : kind })}
              choices={kindChoices(words)}
            />
            <FindBar value={wish.q ?? ''} onFind={(q) => go({ q: q || undefined })} hotkey="/" />
            <ViewChoice
              view={view}
              onChange={(next) => {
                localStorage.setItem(KEPT_VIEW, next);
                setView(next);
              }}
            />
          </div>
        </div>
        <RefusalNote error={library.error} />
        <MediaShelf
          media={library.media}
          layout={view}
          choice="many"
          chosen={chosen}
          onChoose={setChosen}
          onOpen={(one) => go({ file: one.id })}
          openId={file ?? null}
          label={words.title}
          empty={library.isPending ? words.loading : empty}
        />
        {library.hasNextPage ? (
          <div className="more">
            <Button onPress={() => library.fetchNextPage()} isPending={library.isFetchingNextPage}>
              {words.more}
            </Button>
          </div>
        ) : null}
      </div>
      {file ? <FilePanel mediaId={file} onClose={() => go({ file: undefined })} /> : null}
      <ManyBar
        media={library.media.filter(({ id }) => chosen.has(id))}
        onClear={() => setChosen(new Set())}
        onDone={refresh}
      />
    </div>
  );
}

function LanguageChoice(props: {
  value: string | undefined;
  onChange: (lang: string | undefined) => void;
}) {
  const words = mediaWords.use();
  const nameOf = useLanguageNames();
  const { editions } = useSession();
  return (
    <Select
      isBare
      label={words.altIn}
      value={props.value ?? 'any'}
      onChange={(lang) => props.onChange(lang === 'any' ? undefined : lang)}
      choices={[
        { value: 'any', text: words.anyLanguage },
        ...editions.map(({ lang }) => ({ value: lang, text: nameOf(lang) })),
      ]}
    />
  );
}

function ViewChoice(props: { view: 'grid' | 'list'; onChange: (view: 'grid' | 'list') => void }) {
  const words = mediaWords.use();
  return (
    <ToggleButtonGroup
      className="view-choice"
      aria-label={words.view}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.view]}
      onSelectionChange={(keys) => props.onChange(keys.has('list') ? 'list' : 'grid')}
    >
      <ToggleButton id="grid" className="btn bare" aria-label={words.grid}>
        <LayoutGrid size={16} aria-hidden="true" />
      </ToggleButton>
      <ToggleButton id="list" className="btn bare" aria-label={words.list}>
        <List size={16} aria-hidden="true" />
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
