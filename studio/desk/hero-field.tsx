import { useState } from 'react';
import { Button } from '../look/button.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { MediaPicker } from '../media/media-picker.tsx';
import type { PartProps } from './article-details.tsx';
import { detailsWords } from './details-words.ts';

/** The picture over the text, with what is said of it in this article. */
export function HeroField({ details, change, fields }: PartProps) {
  const words = detailsWords.use();
  const [isPicking, setPicking] = useState(false);
  const { hero } = details;
  const isDisabled = !details.may.write;
  return (
    <section aria-label={words.picture}>
      <h3 className="h2">{words.picture}</h3>
      {hero ? (
        <figure className="hero-shown">
          <img src={hero.src} alt={hero.alt} />
          <figcaption className="small quiet">{hero.credit}</figcaption>
        </figure>
      ) : null}
      <p className="acts">
        <Button isDisabled={isDisabled} onPress={() => setPicking(true)}>
          {hero ? words.otherPicture : words.choosePicture}
        </Button>
        {hero ? (
          <Button
            look="act"
            isDisabled={isDisabled}
            onPress={() => void change({ heroMediaId: null }, { hero: null })}
          >
            {words.dropPicture}
          </Button>
        ) : null}
      </p>
      {fields.heroMediaId ? <p className="refusal">{fields.heroMediaId}</p> : null}
      {hero ? (
        <>
          <KeptField
            label={words.alt}
            hint={words.altHint}
            value={details.heroAlt ?? ''}
            placeholder={hero.alt}
            lang={details.lang}
            isDisabled={isDisabled}
            onKeep={(heroAlt) => void change({ heroAlt: heroAlt || null })}
          />
          <KeptField
            label={words.caption}
            value={details.heroCaption ?? ''}
            lang={details.lang}
            isDisabled={isDisabled}
            onKeep={(heroCaption) => void change({ heroCaption })}
          />
        </>
      ) : null}
      <MediaPicker
        isOpen={isPicking}
        kind="image"
        title={words.pickTitle}
        onClose={() => setPicking(false)}
        onPick={([media]) => {
          setPicking(false);
          if (media) void change({ heroMediaId: media.id });
        }}
      />
    </section>
  );
}
