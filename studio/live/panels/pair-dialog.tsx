import { useDeferredValue, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useRead } from '../../api/use.ts';
import { Dialog } from '../../look/dialog.tsx';
import { TextField } from '../../look/fields.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { StateGlyph } from '../../look/states.tsx';
import { useLanguageName } from '../language-name.ts';
import { usePairing } from './use-pairing.ts';
import { panelWords } from './words.ts';

/** The language in which an article that is there already is looked for. */
export interface PairedLanguage {
  editionId: string;
  lang: string;
}

/** Finds the article of another language that says the same, and links the two. */
export function PairDialog(props: {
  with: PairedLanguage | null;
  rootId: string;
  onClose: () => void;
}) {
  const { with: language, rootId, onClose } = props;
  const words = panelWords.use().pairing;
  const nameOf = useLanguageName();
  return (
    <Dialog
      title={words.title(language ? nameOf(language.lang) : '')}
      isOpen={language !== null}
      onClose={onClose}
    >
      {language ? <Choice language={language} rootId={rootId} onDone={onClose} /> : null}
    </Dialog>
  );
}

function Choice(props: { language: PairedLanguage; rootId: string; onDone: () => void }) {
  const { language, rootId, onDone } = props;
  const words = panelWords.use().pairing;
  const nameOf = useLanguageName();
  const { pair } = usePairing();
  const [typed, setTyped] = useState('');
  const [isSource, setSource] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const q = useDeferredValue(typed.trim());
  const query = { q, edition: language.editionId };
  const { data } = useRead('/desk/find', { query }, { keepPrevious: true });
  const choose = (otherId: string) =>
    pair({ rootId, otherId, isSource }).then(onDone, (refused: unknown) => setError(refused));
  return (
    <div className="pairing">
      <p className="soft">{words.text}</p>
      <RadioGroup
        value={isSource ? 'other' : 'this'}
        onChange={(value) => setSource(value === 'other')}
      >
        <Label className="label">{words.first}</Label>
        <Radio value="this" className="check">
          <span className="box round" aria-hidden="true" />
          {words.thisFirst}
        </Radio>
        <Radio value="other" className="check">
          <span className="box round" aria-hidden="true" />
          {words.otherFirst(nameOf(language.lang))}
        </Radio>
      </RadioGroup>
      <TextField label={words.find} value={typed} onChange={setTyped} autoFocus />
      <RefusalNote error={error} />
      <ul aria-label={words.found}>
        {(data?.found ?? []).map(({ id, headline, state }) => (
          <li key={id}>
            <button type="button" className="act" onClick={() => void choose(id)}>
              <StateGlyph state={state} />{' '}
              <span className="serif" lang={language.lang} dir="auto">
                {headline || words.untitled}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {data && data.found.length === 0 ? <p className="quiet">{words.none}</p> : null}
    </div>
  );
}
