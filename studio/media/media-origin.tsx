import { DIGITAL_SOURCE_TYPES } from '../../src/domain/media.ts';
import { KeptField } from '../look/kept-field.tsx';
import { Select } from '../look/select.tsx';
import type { MediaItem } from './media.ts';
import type { MediaActs } from './media-details.tsx';
import { mediaWords } from './words.ts';

const UNSAID = 'unsaid';
const BY_SOFTWARE = /algorithmicMedia|synthetic|virtual/i;

/** When, where and how a picture was made: what the linter asks of every picture. */
export function MediaOrigin(props: { media: MediaItem; acts: MediaActs; isDisabled: boolean }) {
  const { media, acts, isDisabled } = props;
  const words = mediaWords.use();
  const { details } = words;
  if (media.kind !== 'image') return null;
  const { takenAt, place, label, digitalSourceType } = media;
  return (
    <section>
      <h3 className="h2 ruled">{details.origin}</h3>
      <SourceTypeSelect
        value={digitalSourceType}
        isDisabled={isDisabled}
        onChange={(type) => acts.change({ digitalSourceType: type }, { digitalSourceType })}
      />
      <div className="pair">
        <KeptField
          label={details.takenAt}
          hint={details.takenAtHint}
          value={takenAt ?? ''}
          isDisabled={isDisabled}
          error={acts.fields.takenAt}
          onKeep={(value) => acts.change({ takenAt: value }, { takenAt })}
        />
        <KeptField
          label={details.place}
          value={place ?? ''}
          isDisabled={isDisabled}
          error={acts.fields.place}
          onKeep={(value) => acts.change({ place: value }, { place })}
        />
      </div>
      {BY_SOFTWARE.test(digitalSourceType ?? '') || label ? (
        <KeptField
          label={details.label}
          hint={details.labelHint}
          value={label ?? ''}
          isDisabled={isDisabled}
          error={acts.fields.label}
          onKeep={(value) => acts.change({ label: value }, { label })}
        />
      ) : null}
    </section>
  );
}

/** IPTC's words for how a picture was made. */
export function SourceTypeSelect(props: {
  value: string | null;
  onChange: (type: string | null) => void;
  isDisabled?: boolean;
}) {
  const { value, onChange, isDisabled = false } = props;
  const words = mediaWords.use();
  const known = DIGITAL_SOURCE_TYPES.map((type) => ({
    value: type,
    text: words.sourceTypes[type],
  }));
  const isOther = value !== null && !known.some((one) => one.value === value);
  return (
    <Select
      label={words.details.sourceType}
      value={value ?? UNSAID}
      isDisabled={isDisabled}
      choices={[
        { value: UNSAID, text: words.details.notSaid },
        ...known,
        // What the file itself brought and no list here knows.
        ...(isOther ? [{ value, text: value }] : []),
      ]}
      onChange={(type) => onChange(type === UNSAID ? null : type)}
    />
  );
}
