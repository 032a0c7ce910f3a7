import { useState } from 'react';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Select } from '../look/select.tsx';
import { lettersWords } from './words.ts';

interface PreviewProps {
  mailingId: string;
  /** Of the mailing: another version is another letter. */
  version: number;
  isOpen: boolean;
  onClose: () => void;
}

/** The letter as each audience gets it, on light and on dark paper, and in plain text. */
export function PreviewLeaf({ mailingId, version, isOpen, onClose }: PreviewProps) {
  const words = lettersWords.use();
  const [audience, setAudience] = useState<'readers' | 'supporters'>('readers');
  const [paper, setPaper] = useState<'light' | 'dark' | 'text'>('light');
  const query = new URLSearchParams({ audience, paper, v: String(version) });
  return (
    <Dialog title={words.previewOf} isOpen={isOpen} onClose={onClose} isWide>
      <p className="acts">
        <Select
          label={words.toWhom}
          isBare
          value={audience}
          onChange={(value) => setAudience(value === 'supporters' ? 'supporters' : 'readers')}
          choices={[
            { value: 'readers', text: words.forReaders },
            { value: 'supporters', text: words.forSupporters },
          ]}
        />
        <Select
          label={words.paper}
          isBare
          value={paper}
          onChange={(value) => setPaper(value === 'dark' || value === 'text' ? value : 'light')}
          choices={[
            { value: 'light', text: words.light },
            { value: 'dark', text: words.dark },
            { value: 'text', text: words.inText },
          ]}
        />
        <Button look="act" onPress={onClose}>
          {words.close}
        </Button>
      </p>
      {paper === 'text' ? (
        <PlainLetter mailingId={mailingId} audience={audience} />
      ) : (
        <iframe
          className="preview-frame"
          title={words.previewOf}
          src={`/studio/letter-preview/${mailingId}?${query}`}
          sandbox="allow-same-origin"
        />
      )}
    </Dialog>
  );
}

function PlainLetter(props: { mailingId: string; audience: 'readers' | 'supporters' }) {
  const { mailingId, audience } = props;
  const { data } = useRead('/mailings/:mailingId/preview', {
    params: { mailingId },
    query: { audience },
  });
  return (
    <pre className="plain-letter" dir="auto">
      {data?.text ?? ''}
    </pre>
  );
}
