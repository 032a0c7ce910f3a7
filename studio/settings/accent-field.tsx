import { contrastOf } from '../../src/domain/contrast.ts';
import { TextField } from '../look/fields.tsx';
import { useSay } from '../words/language.tsx';
import { settingsWords } from './words.ts';

/** AA for text of any size. */
const ENOUGH = 4.5;

/** A colour, by the browser's own chooser or by its figures, with what its contrast means. */
export function AccentField(props: {
  label: string;
  value: string;
  /** The paper it stands on. */
  paper: string;
  error?: string | undefined;
  onChange: (colour: string) => void;
}) {
  const { label, value, paper, error, onChange } = props;
  const words = settingsWords.use().theme;
  const say = useSay();
  const isColour = /^#[0-9a-f]{6}$/i.test(value);
  const ratio = contrastOf(value, paper);
  const figure = ratio.toLocaleString(say, { maximumFractionDigits: 1 });
  const hint = `${words.contrast(figure)} ${ratio >= ENOUGH ? words.enough : words.bent}`;
  return (
    <div className="accent">
      <input
        type="color"
        aria-label={words.choose(label)}
        value={isColour ? value : '#000000'}
        onChange={(event) => onChange(event.target.value)}
      />
      <TextField
        label={label}
        value={value}
        onChange={onChange}
        error={error}
        hint={isColour ? hint : undefined}
        maxLength={7}
        dir="ltr"
      />
    </div>
  );
}
