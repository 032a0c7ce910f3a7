import { SNAPSHOT_VISIBILITIES } from '../../../src/domain/snapshot.ts';
import { useAct } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { Select } from '../../look/select.tsx';
import { useMay } from '../../shell/session.tsx';
import { EraseCopy } from './erase-copy.tsx';
import { recordWords } from './record-words.ts';
import { EVIDENCE, type Evidence } from './use-evidence.ts';

type Copy = Evidence['snapshots'][number];

/** What can be done with the copy of a source: taken again, taken away, shown to readers. */
export function CopyActs({
  source,
  copy,
}: {
  source: Evidence['sources'][number];
  copy: Copy | undefined;
}) {
  const words = recordWords.use();
  const take = useAct('POST', '/sources/:sourceId/copies', [EVIDENCE]);
  const again = (method: 'http' | 'browser') =>
    take.mutate({ params: { sourceId: source.id }, body: { method } });
  const isOnWay = copy?.state === 'waiting';
  const isHeld = copy?.state === 'captured';
  return (
    <>
      <p className="acts">
        {isHeld ? <CopyLinks copy={copy} /> : null}
        {source.url === null || isOnWay ? null : (
          <>
            <Button look="act" onPress={() => again('http')}>
              {words.again}
            </Button>
            <Button look="act" onPress={() => again('browser')}>
              {words.byBrowser}
            </Button>
          </>
        )}
      </p>
      {isHeld && !source.isConfidential ? <Shown copy={copy} /> : null}
      {isHeld ? <EraseCopy copy={copy} /> : null}
      <RefusalNote error={take.error} />
    </>
  );
}

function CopyLinks({ copy }: { copy: Copy }) {
  const words = recordWords.use();
  const address = `/studio/copies/${copy.id}`;
  return (
    <>
      <a className="act" href={`${address}/file`} download>
        {words.file}
      </a>
      {copy.screenshotSha256 ? (
        <a className="act" href={`${address}/picture`} download>
          {words.picture}
        </a>
      ) : null}
      <a className="act" href={`${address}/warc`} download>
        {words.warc}
      </a>
    </>
  );
}

function Shown({ copy }: { copy: Copy }) {
  const words = recordWords.use();
  const mayShow = useMay('source:approve');
  const show = useAct('PUT', '/copies/:snapshotId/visibility', [EVIDENCE]);
  if (!mayShow) return null;
  return (
    <>
      <Select
        label={words.shown}
        value={copy.visibility}
        choices={SNAPSHOT_VISIBILITIES.map((value) => ({ value, text: words.visibilities[value] }))}
        onChange={(value) =>
          show.mutate({
            params: { snapshotId: copy.id },
            body: { visibility: value as Copy['visibility'] },
          })
        }
      />
      <RefusalNote error={show.error} />
    </>
  );
}
