import { Checkbox } from '../look/checks.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { useSession } from '../shell/session.tsx';
import { useLanguageNames } from '../words/languages.ts';
import type { MediaItem } from './media.ts';
import type { MediaActs } from './media-details.tsx';
import { mediaWords } from './words.ts';

interface FormProps {
  media: MediaItem;
  acts: MediaActs;
  isDisabled: boolean;
}

/** Alt and caption in every language of the paper, and the credit that all of them share. */
export function MediaWordsForm({ media, acts, isDisabled }: FormProps) {
  const words = mediaWords.use().details;
  const nameOf = useLanguageNames();
  const { editions } = useSession();
  const isPicture = media.kind === 'image';
  const isSilent = isPicture && editions.every(({ lang }) => media.alt[lang] === '');
  return (
    <section>
      {isPicture ? (
        <Checkbox
          isDisabled={isDisabled}
          isSelected={isSilent}
          onChange={(silent) => {
            const all = editions.map(({ lang }) => [lang, silent ? '' : null]);
            const before = editions.map(({ lang }) => [lang, media.alt[lang] ?? null]);
            void acts.change({ alt: Object.fromEntries(all) }, { alt: Object.fromEntries(before) });
          }}
        >
          {words.isDecorative}
        </Checkbox>
      ) : null}
      {editions.map(({ lang }) => (
        <div key={lang} className="in-language">
          {isPicture && !isSilent ? (
            <KeptField
              label={words.altFor(nameOf(lang))}
              hint={lang === editions[0]?.lang ? words.altHint : undefined}
              value={media.alt[lang] ?? ''}
              rows={2}
              isProse
              lang={lang}
              isDisabled={isDisabled}
              error={acts.fields[`alt.${lang}`]}
              onKeep={(alt) =>
                acts.change(
                  { alt: { [lang]: alt || null } },
                  { alt: { [lang]: media.alt[lang] ?? null } },
                )
              }
            />
          ) : null}
          <KeptField
            label={words.captionFor(nameOf(lang))}
            value={media.caption[lang] ?? ''}
            rows={2}
            isProse
            lang={lang}
            isDisabled={isDisabled}
            error={acts.fields[`caption.${lang}`]}
            onKeep={(caption) =>
              acts.change(
                { caption: { [lang]: caption || null } },
                { caption: { [lang]: media.caption[lang] ?? null } },
              )
            }
          />
        </div>
      ))}
      <KeptField
        label={words.credit}
        hint={words.creditHint}
        value={media.credit}
        isDisabled={isDisabled}
        error={acts.fields.credit}
        onKeep={(credit) => acts.change({ credit }, { credit: media.credit })}
      />
    </section>
  );
}
