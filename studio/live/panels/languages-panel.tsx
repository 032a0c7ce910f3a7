import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '../../api/use.ts';
import { useHost } from '../../editor/use-host.ts';
import { Button } from '../../look/button.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { StateGlyph } from '../../look/states.tsx';
import { useSession } from '../../shell/session.tsx';
import { useLanguageName } from '../language-name.ts';
import { PairDialog, type PairedLanguage } from './pair-dialog.tsx';
import { usePairing } from './use-pairing.ts';
import { panelWords } from './words.ts';

/** How the story stands in each language, at a glance. */
export function LanguagesPanel() {
  const words = panelWords.use();
  const { articleId } = useHost();
  const nameOf = useLanguageName();
  const { data, error } = useRead(
    '/articles/:articleId/languages',
    { params: { articleId } },
    { refetchMs: 15_000 },
  );
  const root = data?.languages.find(({ isSource }) => isSource)?.articleId ?? articleId;
  const mayPair = useSession().permissions.includes('article:translate');
  const [pairingWith, setPairing] = useState<PairedLanguage | null>(null);
  const pairing = usePairing();
  return (
    <div className="languages">
      <RefusalNote error={error} />
      <ul>
        {data?.languages.map((one) => (
          <li key={one.editionId}>
            <StateGlyph state={one.stale > 0 ? 'todo' : (one.state ?? 'none')} />{' '}
            <b>{nameOf(one.lang)}</b>{' '}
            <span className="quiet small">
              {one.isSource
                ? words.isSource
                : one.articleId
                  ? words.blocks(one.done, one.total)
                  : words.notBegun}
              {one.stale > 0 ? ` · ${words.stale(one.stale)}` : ''}
            </span>{' '}
            {one.isSource ? (
              one.articleId === articleId ? null : (
                <Link
                  className="act"
                  to="/articles/$articleId"
                  params={{ articleId: one.articleId ?? '' }}
                >
                  {words.open}
                </Link>
              )
            ) : (
              <>
                <Link
                  className="act"
                  to="/articles/$articleId/translate/$lang"
                  params={{ articleId: root, lang: one.lang }}
                >
                  {one.articleId ? words.translate : words.begin}
                </Link>{' '}
                {mayPair && one.articleId ? (
                  <Button
                    look="act"
                    aria-label={words.pairing.partLabel(nameOf(one.lang))}
                    onPress={() => void pairing.part(one.articleId ?? '')}
                  >
                    {words.pairing.part}
                  </Button>
                ) : null}
                {mayPair && !one.articleId ? (
                  <Button
                    look="act"
                    aria-label={words.pairing.openLabel(nameOf(one.lang))}
                    onPress={() => setPairing(one)}
                  >
                    {words.pairing.open}
                  </Button>
                ) : null}
              </>
            )}
          </li>
        ))}
      </ul>
      <PairDialog with={pairingWith} rootId={root} onClose={() => setPairing(null)} />
    </div>
  );
}
