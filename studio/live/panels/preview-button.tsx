import { useState } from 'react';
import { useAct, useRead } from '../../api/use.ts';
import { useHost } from '../../editor/use-host.ts';
import { Button } from '../../look/button.tsx';
import { Dialog } from '../../look/dialog.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { Select } from '../../look/select.tsx';
import { useSay } from '../../words/language.tsx';
import { panelWords } from './words.ts';

const DAYS = [1, 3, 7, 14, 30];
const LIST = '/articles/:articleId/preview-links';

/** The page as readers would get it, in a tab of its own; and a link for somebody outside. */
export function PreviewButton() {
  const words = panelWords.use();
  const { articleId } = useHost();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <a className="btn opt" href={`/studio/preview/${articleId}`} target="_blank" rel="noopener">
        {words.preview}
      </a>
      <span className="opt">
        <Button look="bare" onPress={() => setOpen(true)}>
          {words.share}
        </Button>
      </span>
      <Dialog title={words.shareTitle} isOpen={isOpen} onClose={() => setOpen(false)}>
        <ShareLinks articleId={articleId} />
      </Dialog>
    </>
  );
}

function ShareLinks({ articleId }: { articleId: string }) {
  const words = panelWords.use();
  const say = useSay();
  const params = { articleId };
  const [days, setDays] = useState('7');
  const { data } = useRead(LIST, { params });
  const make = useAct('POST', LIST, [LIST]);
  const takeBack = useAct('DELETE', '/articles/:articleId/preview-links/:linkId', [LIST]);
  const date = new Intl.DateTimeFormat(say, { day: 'numeric', month: 'long' });
  return (
    <div className="share-preview">
      <p>{words.shareText}</p>
      <Select
        label={words.days}
        value={days}
        choices={DAYS.map((count) => ({ value: String(count), text: words.dayCount(count) }))}
        onChange={setDays}
      />
      <p>
        <Button
          look="go"
          isPending={make.isPending}
          onPress={() => make.mutate({ params, body: { days: Number(days) } })}
        >
          {words.make}
        </Button>
      </p>
      {make.data ? (
        <p role="status">
          <input className="field" readOnly aria-label={words.share} value={make.data.url} />
          <button
            type="button"
            className="act"
            onClick={() => void navigator.clipboard?.writeText(make.data?.url ?? '')}
          >
            {words.copy}
          </button>
          <span className="quiet small">{words.once}</span>
        </p>
      ) : null}
      <RefusalNote error={make.error ?? takeBack.error} />
      {data && data.links.length > 0 ? (
        <>
          <h3 className="h2">{words.links}</h3>
          <ul>
            {data.links.map(({ id, by, expiresAt }) => (
              <li key={id}>
                {words.by(by.name ?? '', date.format(expiresAt))}{' '}
                <button
                  type="button"
                  className="act"
                  onClick={() => takeBack.mutate({ params: { articleId, linkId: id } })}
                >
                  {words.takeBack}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
