import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useMay } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { FocalPoint } from './focal-point.tsx';
import { length, type MediaItem, weight } from './media.ts';
import { MediaOrigin } from './media-origin.tsx';
import { MediaUses } from './media-uses.tsx';
import { MediaWordsForm } from './media-words-form.tsx';
import { useMediaActs } from './use-media-acts.ts';
import { mediaWords } from './words.ts';

/** All that is said of one file, and all that can be done with it. */
export function MediaDetails({ media, onClose }: { media: MediaItem; onClose: () => void }) {
  const acts = useMediaActs(media, onClose);
  const mayChange = useMay('media:change');
  const isFieldError = Object.keys(acts.fields).length > 0;
  return (
    <div className="media-details">
      {isFieldError ? null : <RefusalNote error={acts.error} />}
      {media.state === 'remote' ? <Elsewhere media={media} onRetry={acts.retry} /> : null}
      {media.kind === 'image' ? (
        <FocalPoint
          media={media}
          isDisabled={!mayChange}
          onMove={(point) => acts.change(point, { focalX: media.focalX, focalY: media.focalY })}
        />
      ) : null}
      <Player media={media} />
      <MediaWordsForm media={media} acts={acts} isDisabled={!mayChange} />
      <MediaOrigin media={media} acts={acts} isDisabled={!mayChange} />
      <MediaUses mediaId={media.id} />
      <FileFacts media={media} acts={acts} mayChange={mayChange} />
    </div>
  );
}

export type MediaActs = ReturnType<typeof useMediaActs>;

function Elsewhere({ media, onRetry }: { media: MediaItem; onRetry: () => Promise<void> }) {
  const words = mediaWords.use().details;
  const [isBusy, setBusy] = useState(false);
  return (
    <section className="refusal">
      <p>{words.remote}</p>
      <p className="address" dir="ltr">
        {media.sourceUrl}
      </p>
      {media.problem ? <p>{media.problem}</p> : null}
      <Button
        isPending={isBusy}
        onPress={async () => {
          setBusy(true);
          await onRetry();
          setBusy(false);
        }}
      >
        {words.retry}
      </Button>
    </section>
  );
}

function Player({ media }: { media: MediaItem }) {
  const { kind, original } = media;
  if (!original) return null;
  // biome-ignore lint/a11y/useMediaCaption: what is heard is told in the article that shows it
  if (kind === 'audio') return <audio controls src={original} />;
  // biome-ignore lint/a11y/useMediaCaption: likewise
  return kind === 'video' ? <video controls src={original} /> : null;
}

function FileFacts(props: { media: MediaItem; acts: MediaActs; mayChange: boolean }) {
  const { media, acts, mayChange } = props;
  const words = mediaWords.use();
  const { details } = words;
  const say = useSay();
  const date = new Intl.DateTimeFormat(say, { dateStyle: 'long' }).format(media.createdAt);
  const facts = [
    words.kindOf[media.kind],
    media.width && media.height ? details.pixels(media.width, media.height) : null,
    media.duration === null ? null : length(media.duration),
    media.state === 'stored' ? weight(media.bytes, say) : null,
    date,
  ];
  return (
    <section>
      <h3 className="h2 ruled">{details.facts}</h3>
      <p dir="auto" className="file-name">
        {media.name}
      </p>
      <p className="small quiet">{facts.filter(Boolean).join(' · ')}</p>
      {media.kind === 'image' && media.state === 'stored' ? (
        <p className="small quiet">{details.metadata}</p>
      ) : null}
      {media.hadCredentials ? <p className="small">{details.credentials}</p> : null}
      <div className="acts">
        {media.original ? (
          <a className="act" href={media.original} target="_blank" rel="noopener">
            {details.download}
          </a>
        ) : null}
        {mayChange ? (
          <>
            <FileTrigger
              onSelect={(files) => {
                const file = files?.[0];
                if (file) void acts.replace(file);
              }}
            >
              <Button look="act">{details.replace}</Button>
            </FileTrigger>
            {media.canTakeBack ? (
              <Button look="act" onPress={acts.takeBack}>
                {details.takeBack}
              </Button>
            ) : null}
            <Button look="act" onPress={acts.throwAway}>
              {details.delete}
            </Button>
          </>
        ) : null}
      </div>
    </section>
  );
}
