import { type FormEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Refusal } from '../api/client.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { shellWords } from '../shell/words.ts';
import type { Uploads } from './use-uploads.ts';
import { mediaWords } from './words.ts';

export interface AddFilesProps {
  uploads: Uploads;
  /** Media types asked of the device: `image/*`. */
  accept?: readonly string[];
  look?: 'go' | 'plain';
}

/** Files from the device, or from an address on the web. */
export function AddFiles({ uploads, accept, look = 'plain' }: AddFilesProps) {
  const words = mediaWords.use();
  const [isByUrl, setByUrl] = useState(false);
  return (
    <div className="add-files">
      <div className="acts">
        <FileTrigger
          allowsMultiple
          {...(accept ? { acceptedFileTypes: accept } : {})}
          onSelect={(files) => {
            if (files) uploads.sendFiles([...files]);
          }}
        >
          <Button look={look}>{words.add}</Button>
        </FileTrigger>
        <Button look="act" aria-expanded={isByUrl} onPress={() => setByUrl(!isByUrl)}>
          {words.byUrl}
        </Button>
      </div>
      {isByUrl ? <ByUrl uploads={uploads} onDone={() => setByUrl(false)} /> : null}
    </div>
  );
}

function ByUrl({ uploads, onDone }: { uploads: Uploads; onDone: () => void }) {
  const words = mediaWords.use();
  const { noNetwork } = shellWords.use();
  const [url, setUrl] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  async function fetchIt(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    setBusy(true);
    setError(undefined);
    try {
      await uploads.sendUrl(url);
      onDone();
    } catch (reason) {
      setError(reason instanceof Refusal ? (reason.fields.url ?? reason.message) : noNetwork);
    }
    setBusy(false);
  }
  return (
    <form className="by-url" onSubmit={fetchIt}>
      <TextField
        label={words.url}
        hint={words.urlHint}
        value={url}
        onChange={setUrl}
        error={error}
        autoFocus
        inputMode="url"
        placeholder="https://"
      />
      <Button type="submit" isPending={isBusy} isDisabled={url.trim() === ''}>
        {words.fetch}
      </Button>
    </form>
  );
}
