import { useEffect, useState } from 'react';
import { Button } from '../look/button.tsx';
import { Select } from '../look/select.tsx';
import { useSession } from '../shell/session.tsx';
import { useLanguageNames } from '../words/languages.ts';
import type { Look } from './theme-screen.tsx';
import { settingsWords } from './words.ts';

/** While somebody drags through colours, the page is drawn when they pause. */
const PAUSE_MS = 250;

/** The real front page with these settings, in a frame; nothing of it is kept, nothing in it leads away. */
export function ThemePreview({ look }: { look: Look }) {
  const words = settingsWords.use().theme;
  const nameOf = useLanguageNames();
  const { editions } = useSession();
  const [lang, setLang] = useState(editions[0]?.lang ?? '');
  const [isNarrow, setNarrow] = useState(false);
  const query = new URLSearchParams({ lang, settings: JSON.stringify(look) });
  const wanted = `/studio/settings-preview/front?${query}`;
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setShown(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  return (
    <section className="theme-preview" aria-label={words.preview}>
      <div className="acts">
        {editions.length > 1 ? (
          <Select
            isBare
            label={words.previewIn}
            value={lang}
            onChange={setLang}
            choices={editions.map((one) => ({ value: one.lang, text: nameOf(one.lang) }))}
          />
        ) : null}
        <Button look="act" onPress={() => setNarrow(!isNarrow)}>
          {isNarrow ? words.wide : words.narrow}
        </Button>
      </div>
      <div className={isNarrow ? 'sheet narrow' : 'sheet'}>
        <iframe title={words.preview} src={shown} sandbox="allow-same-origin" />
      </div>
    </section>
  );
}
