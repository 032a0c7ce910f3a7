import { useState } from 'react';
import { useAct } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { RefusalNote } from '../../look/refusal.tsx';
import { useEditor, useHost } from '../use-host.ts';
import type { CardProps } from './claim-card.tsx';
import { markChosenWords, selectWordsLike } from './reanchor-here.ts';
import { EVIDENCE } from './use-evidence.ts';
import { evidenceWords } from './words.ts';

/**
 * A claim whose words are gone from the text: looked for again, put on other words, or withdrawn. It is
 * never put anywhere unless somebody says so; on other words it asks to be checked again.
 */
export function LostClaim({ claim, evidence }: CardProps) {
  const words = evidenceWords.use();
  const host = useHost();
  const withdraw = useAct('POST', '/claims/:claimId/withdraw', [EVIDENCE]);
  const [isNowhere, setNowhere] = useState(false);
  const hasChosen = useEditor((state) => state !== null && !state.selection.empty);
  const was = evidence.places.find(({ claimId }) => claimId === claim.id)?.words ?? '';
  return (
    <>
      <p className="s stop">{words.orphaned(was)}</p>
      {isNowhere ? (
        <p className="s" role="status">
          {words.nothingAlike}
        </p>
      ) : null}
      <p className="acts">
        <Button look="act" onPress={() => setNowhere(!selectWordsLike(host, was))}>
          {words.lookAgain}
        </Button>
        {hasChosen && host.canWrite ? (
          <Button look="act" onPress={() => markChosenWords(host, claim.id)}>
            {words.putHere}
          </Button>
        ) : null}
        <Button
          look="act"
          onPress={() =>
            withdraw.mutate({ params: { claimId: claim.id }, body: { because: words.withdrawn } })
          }
        >
          {words.withdraw}
        </Button>
      </p>
      <RefusalNote error={withdraw.error} />
    </>
  );
}
