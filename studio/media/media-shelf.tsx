import { FileText, Film, Image as ImageIcon, Volume2 } from 'lucide-react';
import { GridList, GridListItem, type Selection } from 'react-aria-components';
import { Checkbox } from '../look/checks.tsx';
import { useSession } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { length, type MediaItem, titleOf, weight } from './media.ts';
import { mediaWords } from './words.ts';

export interface MediaShelfProps {
  media: readonly MediaItem[];
  layout: 'grid' | 'list';
  /** How many can be chosen. */
  choice: 'one' | 'many';
  chosen: ReadonlySet<string>;
  onChoose: (ids: Set<string>) => void;
  /** Enter, or a double click; with `many`, a click as well while nothing is chosen. */
  onOpen: (media: MediaItem) => void;
  /** Marked as the one that is open beside the shelf. */
  openId?: string | null;
  label: string;
  empty: string;
}

/** Files of the library, as pictures or as lines; arrows walk, space chooses, enter opens. */
export function MediaShelf(props: MediaShelfProps) {
  const { media, layout, choice, chosen, onChoose, onOpen, openId, label, empty } = props;
  const isMany = choice === 'many';
  const choose = (keys: Selection) =>
    onChoose(keys === 'all' ? new Set(media.map(({ id }) => id)) : new Set([...keys].map(String)));
  return (
    <GridList
      aria-label={label}
      className={layout === 'grid' ? 'shelf' : 'shelf lines'}
      layout={layout === 'grid' ? 'grid' : 'stack'}
      items={media}
      selectionMode={isMany ? 'multiple' : 'single'}
      selectionBehavior={isMany ? 'toggle' : 'replace'}
      selectedKeys={chosen}
      onSelectionChange={choose}
      onAction={(key) => {
        const one = media.find(({ id }) => id === key);
        if (one) onOpen(one);
      }}
      renderEmptyState={() => <p className="empty">{empty}</p>}
    >
      {(one) => <ShelfItem key={one.id} media={one} isMany={isMany} isOpen={one.id === openId} />}
    </GridList>
  );
}

function ShelfItem(props: { media: MediaItem; isMany: boolean; isOpen: boolean }) {
  const { media, isMany, isOpen } = props;
  const words = mediaWords.use();
  const say = useSay();
  const lang = useSession().editions[0]?.lang ?? say;
  const title = titleOf(media, lang);
  const size = media.duration === null ? weight(media.bytes, say) : length(media.duration);
  const facts = [
    size,
    ...(media.kind === 'image' && Object.keys(media.alt).length === 0 ? [words.noAlt] : []),
    ...(media.credit ? [media.credit] : []),
  ];
  return (
    <GridListItem id={media.id} textValue={title} className={isOpen ? 'tile open' : 'tile'}>
      <span className="shot">
        <Shot media={media} />
        {isMany ? <Checkbox slot="selection" /> : null}
      </span>
      <span className="said">
        <span className="serif words" dir="auto">
          {title}
        </span>
        <span className="small quiet">
          {media.state === 'remote' ? (
            <span className="stop">{words.elsewhere}</span>
          ) : (
            facts.join('\u00a0· ')
          )}
        </span>
      </span>
    </GridListItem>
  );
}

const GLYPHS = { image: ImageIcon, audio: Volume2, video: Film, file: FileText };

/** The picture small, or what kind of thing it is. */
export function Shot({ media }: { media: MediaItem }) {
  const Glyph = GLYPHS[media.kind];
  if (!media.thumbnail) return <Glyph size={28} strokeWidth={1.4} aria-hidden="true" />;
  const { thumbnail, placeholder, focalX, focalY } = media;
  // What it shows is said beside it.
  return (
    <img
      src={thumbnail}
      alt=""
      loading="lazy"
      decoding="async"
      style={{
        objectPosition: `${focalX * 100}% ${focalY * 100}%`,
        ...(placeholder ? { backgroundImage: `url(${placeholder})` } : {}),
      }}
    />
  );
}
