import '../media/media.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { BlockGlyph, LookGlyph } from '../desk/glyphs.tsx';
import type { Details } from '../desk/types.ts';
import { useActs } from '../desk/use-acts.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Quoted } from '../look/quoted.tsx';
import { MediaDetails } from '../media/media-details.tsx';
import { AskWord } from './ask-word.tsx';
import type { GateFinding, Standing } from './use-standing.ts';
import { publishWords } from './words.ts';

/** What its evidence has against publication: laws, findings, the note that a change lacks. */
export function GateLines(props: { details: Details; standing: Standing }) {
  const { details, standing } = props;
  const words = publishWords.use();
  const { gate, blocking } = standing;
  // Held here: the line of a picture goes as soon as nothing is missing, and its leaf stays until closed.
  const [pictureId, setPictureId] = useState<string | null>(null);
  if (!gate) return null;
  return (
    <>
      {gate.lacksNote ? (
        <li className="stopped">
          <BlockGlyph />
          <div>
            <b className="stop">{words.lacksNote}</b>
            <p>{words.lacksNoteWhy}</p>
          </div>
          <a className="btn go" href="#change">
            {words.writeNote}
          </a>
        </li>
      ) : null}
      {gate.broken.map(({ law, claimId, said }) => (
        <li key={law + claimId} className="stopped">
          <BlockGlyph />
          <b className="stop">
            <Quoted text={said} />
          </b>
          <ToText articleId={details.id} text={words.cures.verso} look="btn go" />
        </li>
      ))}
      {blocking.map((finding) => (
        <FindingLine
          key={finding.fingerprint}
          details={details}
          finding={finding}
          onPicture={setPictureId}
        />
      ))}
      <PictureLeaf mediaId={pictureId} onClose={() => setPictureId(null)} />
    </>
  );
}

/** What the reading over remarked without stopping anything. */
export function RemarksLine({ details, standing }: { details: Details; standing: Standing }) {
  const words = publishWords.use();
  if (standing.remarks === 0) return null;
  return (
    <li>
      <LookGlyph />
      <div>{words.remarks(standing.remarks)}</div>
      <ToText articleId={details.id} text={words.cures.text} look="act" />
    </li>
  );
}

function ToText({ articleId, text, look }: { articleId: string; text: string; look: string }) {
  return (
    <Link className={look} to="/articles/$articleId" params={{ articleId }}>
      {text}
    </Link>
  );
}

function FindingLine(props: {
  details: Details;
  finding: GateFinding;
  onPicture: (mediaId: string) => void;
}) {
  const { details, finding, onPicture } = props;
  const words = publishWords.use();
  const acts = useActs();
  const [isAsking, setAsking] = useState(false);
  const { fingerprint, rule, severity, text } = finding;
  const picture = rule.startsWith('img.') ? finding.recordId : undefined;
  const params = { articleId: details.id, fingerprint };
  const path = '/articles/:articleId/overrides/:fingerprint';
  const leave = (reason: string) => {
    const body = { rule, severity, words: text, reason };
    void acts.attempt(() => ask('PUT', path, { params, body }), {
      text: words.leftAsItIs,
      onUndo: () => void acts.attempt(() => ask('DELETE', path, { params })),
    });
  };
  return (
    <li className="stopped">
      <BlockGlyph />
      <div>
        <b className="stop">
          <Quoted text={finding.message} />
        </b>
        {text === '' ? null : (
          <p className="serif" lang={details.lang} dir="auto">
            {text}
          </p>
        )}
        <p>{finding.why}</p>
        {details.may.publish ? (
          <Button look="act" onPress={() => setAsking(true)}>
            {words.leaveAsItIs}
          </Button>
        ) : null}
      </div>
      {picture ? (
        <Button look="go" onPress={() => onPicture(picture)}>
          {words.cures.details}
        </Button>
      ) : (
        <ToText articleId={details.id} text={words.cures.text} look="btn go" />
      )}
      <AskWord
        isOpen={isAsking}
        title={words.leaveAsItIs}
        label={words.despiteWhy}
        hint={words.despiteHint}
        act={words.leaveAct}
        onClose={() => setAsking(false)}
        onWord={leave}
      />
    </li>
  );
}

/** What a picture lacks is said here, without leaving the screen. */
function PictureLeaf({ mediaId, onClose }: { mediaId: string | null; onClose: () => void }) {
  const words = publishWords.use();
  const params = { mediaId: mediaId ?? '' };
  const { data } = useRead('/media/:mediaId', { params }, { enabled: mediaId !== null });
  const isOpen = mediaId !== null && data !== undefined;
  return (
    <Dialog title={words.picture} isOpen={isOpen} onClose={onClose}>
      {data ? <MediaDetails media={data} onClose={onClose} /> : null}
      <div className="foot">
        <Button onPress={onClose}>{words.done}</Button>
      </div>
    </Dialog>
  );
}
