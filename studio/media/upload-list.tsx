import { Button } from '../look/button.tsx';
import type { Uploads } from './use-uploads.ts';
import { mediaWords } from './words.ts';

/** Files on their way, those that could not come in, and those that were here already. */
export function UploadList({ uploads, known, drop }: Uploads) {
  const words = mediaWords.use();
  const [first] = known;
  if (uploads.length === 0 && !first) return null;
  return (
    <section className="uploads" aria-label={words.uploads} aria-live="polite">
      {uploads.map(({ id, name, share, error }) => {
        const text =
          share < 1 ? words.uploading(name, Math.round(share * 100)) : words.looking(name);
        return (
          <div key={id} className="upload">
            {error ? (
              <>
                <p className="stop">
                  <b dir="auto">{name}</b> {error}
                </p>
                <Button look="act" onPress={() => drop(id)}>
                  {words.setAside}
                </Button>
              </>
            ) : (
              <>
                <span dir="auto">{text}</span>
                <progress aria-label={name} max={1} {...(share < 1 ? { value: share } : {})} />
              </>
            )}
          </div>
        );
      })}
      {first ? (
        <p className="soft">
          {known.length === 1 ? words.wasHere(first) : words.wereHere(known.length)}
        </p>
      ) : null}
    </section>
  );
}
