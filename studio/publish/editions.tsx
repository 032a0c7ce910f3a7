import { useRead } from '../api/use.ts';
import { editionName } from '../desk/edition-name.ts';
import type { Details } from '../desk/types.ts';
import { Switch } from '../look/checks.tsx';
import { lookWords } from '../look/words.ts';
import { useSession } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import type { HeldBack } from './use-publish.ts';
import { GATE, standingOf } from './use-standing.ts';
import { publishWords } from './words.ts';

export interface EditionsProps {
  details: Details;
  /** Articles of the story that go out along with this one. */
  along: ReadonlySet<string>;
  onAlong: (articleId: string, isAlong: boolean) => void;
  /** What held each back when they were to appear. */
  heldBack: HeldBack;
}

/** The story's other languages: each that is ready can appear at the same moment. */
export function Editions({ details, along, onAlong, heldBack }: EditionsProps) {
  const words = publishWords.use();
  const others = details.editions.filter(({ articleId }) => articleId !== details.id);
  if (others.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="editions">
      <h2 className="h2" id="editions">
        {words.editions}
      </h2>
      <ul className="lines">
        <EditionLine
          articleId={details.id}
          isOwn
          isAlong
          onAlong={() => undefined}
          refusal={heldBack.get(details.id)}
        />
        {others.map(({ articleId }) => (
          <EditionLine
            key={articleId}
            articleId={articleId}
            isAlong={along.has(articleId)}
            onAlong={(isAlong) => onAlong(articleId, isAlong)}
            refusal={heldBack.get(articleId)}
          />
        ))}
      </ul>
    </section>
  );
}

function EditionLine(props: {
  articleId: string;
  isOwn?: boolean;
  isAlong: boolean;
  onAlong: (isAlong: boolean) => void;
  refusal: string | undefined;
}) {
  const { articleId, isOwn, isAlong, onAlong, refusal } = props;
  const words = publishWords.use();
  const { states } = lookWords.use();
  const say = useSay();
  const { editions } = useSession();
  const { data } = useRead('/articles/:articleId', { params: { articleId } });
  const gate = useRead(GATE, { params: { articleId } });
  if (!data) return null;
  const lang = editions.find(({ id }) => id === data.editionId)?.lang ?? data.lang;
  const { blocks } = standingOf(data.readiness, gate.data ?? null);
  const isOut = data.state === 'published' && !data.hasChanges;
  const how = isOut
    ? words.already
    : blocks > 0
      ? words.siblingBlocked(blocks)
      : words.sibling(states[data.state]);
  return (
    <li>
      <Switch
        isSelected={isAlong && !isOut}
        // What is blocked does not come along, but may be left behind.
        isDisabled={isOwn === true || isOut || (!isAlong && (blocks > 0 || !data.may.publish))}
        onChange={onAlong}
      >
        {words.thisEdition(editionName(lang, say))}
      </Switch>
      <span className={blocks > 0 && !isOut ? 'end stop' : 'end quiet'}>{how}</span>
      {refusal ? <p className="held small stop">{refusal}</p> : null}
    </li>
  );
}
