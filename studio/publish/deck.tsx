import { useState } from 'react';
import { ask } from '../api/client.ts';
import { dayText, lengthText, placeOf } from '../desk/hours.ts';
import type { Details } from '../desk/types.ts';
import { Button } from '../look/button.tsx';
import { useFoot } from '../shell/foot.ts';
import { useSay } from '../words/language.tsx';
import { AskWord } from './ask-word.tsx';
import type { ChosenHour } from './use-hour.ts';
import type { usePublish } from './use-publish.ts';
import type { Standing } from './use-standing.ts';
import type { Mode } from './when.tsx';
import { publishWords } from './words.ts';

export interface DeckProps {
  details: Details;
  standing: Standing;
  mode: Mode;
  hour: ChosenHour;
  now: number;
  /** « français et anglais »: all that goes out. */
  langs: string;
  acting: ReturnType<typeof usePublish>;
  onOut: () => void;
}

/** The last line says in full what will happen; beside it, the act. */
export function Deck(props: DeckProps) {
  const words = publishWords.use();
  const foot = useFoot();
  return (
    <section ref={foot} className="deck" aria-label={words.screen}>
      <p aria-live="polite">
        <Sentence {...props} />
      </p>
      <div className="end">
        {props.details.may.publish ? <Acts {...props} /> : <Ask {...props} />}
      </div>
    </section>
  );
}

const isAsOut = ({ state, hasChanges }: Details): boolean => state === 'published' && !hasChanges;

function Sentence({ details, mode, hour, now, langs }: DeckProps) {
  const words = publishWords.use();
  const say = useSay();
  if (!details.may.publish)
    return <>{details.state === 'in-review' ? words.waiting : words.mayNot}</>;
  if (isAsOut(details)) return <>{words.isAsOut}</>;
  if (mode !== 'hour')
    return <>{details.state === 'published' ? words.willReplace(langs) : words.willNow(langs)}</>;
  if (hour.instant === null || hour.instant <= now) return <>{words.willNotYet}</>;
  const day = dayText(hour.instant, hour.zone, say, true);
  const length = lengthText(hour.instant - now, say);
  return <>{words.willAt(day, hour.time, placeOf(hour.zone), langs, length)}</>;
}

function Acts(props: DeckProps) {
  const { details, standing, mode, hour, now, acting, onOut } = props;
  const words = publishWords.use();
  const [isAsking, setAsking] = useState(false);
  const blocks = isAsOut(details) ? 0 : standing.blocks;
  const isHour = mode === 'hour';
  const isPossible = isHour ? hour.instant !== null && hour.instant > now : !isAsOut(details);
  const publish = async (despite: string | null) => {
    if (await acting.publish(despite)) onOut();
  };
  return (
    <>
      {blocks > 0 ? <span className="small stop">{words.left(blocks)}</span> : null}
      <More {...props} />
      {blocks > 0 && !isHour && standing.isReasonEnough ? (
        <Button look="bare" onPress={() => setAsking(true)}>
          {words.despite}
        </Button>
      ) : null}
      <Button
        look={blocks > 0 ? 'plain' : 'go'}
        hotkey="Ctrl ↵"
        isPending={acting.isWorking}
        isDisabled={!isPossible || standing.isReading || (blocks > 0 && !isHour)}
        onPress={() => void (isHour ? acting.schedule(hour, now) : publish(null))}
      >
        {isHour
          ? words.scheduleFor(hour.time)
          : details.state === 'published'
            ? words.publishAgain
            : words.publishNow}
      </Button>
      <AskWord
        isOpen={isAsking}
        title={words.despiteTitle}
        label={words.despiteWhy}
        hint={words.despiteHint}
        act={words.publishNow}
        onClose={() => setAsking(false)}
        onWord={(why) => void publish(why)}
      />
    </>
  );
}

/** What undoes an hour or a publication, and what gives a text back. */
function More({ details, acting }: DeckProps) {
  const words = publishWords.use();
  const [asked, setAsked] = useState<'unpublish' | 'send-back' | null>(null);
  const params = { articleId: details.id };
  const isBack = asked === 'send-back';
  return (
    <>
      {details.state === 'scheduled' ? (
        <Button look="bare" onPress={() => void acting.unschedule()}>
          {words.unschedule}
        </Button>
      ) : null}
      {details.state === 'in-review' ? (
        <Button look="bare" onPress={() => setAsked('send-back')}>
          {words.sendBack}
        </Button>
      ) : null}
      {details.state === 'published' ? (
        <Button look="bare" onPress={() => setAsked('unpublish')}>
          {words.unpublish}
        </Button>
      ) : null}
      <AskWord
        isOpen={asked !== null}
        title={isBack ? words.sendBackTitle : words.unpublishTitle}
        label={isBack ? words.sendBackWhy : words.unpublishWhy}
        {...(isBack ? {} : { hint: words.unpublishHint, look: 'stop' as const })}
        act={isBack ? words.sendBack : words.unpublish}
        onClose={() => setAsked(null)}
        onWord={(word) =>
          void (isBack
            ? acting.acts.attempt(
                () => ask('POST', '/articles/:articleId/send-back', { params, body: { word } }),
                { text: words.sentBack },
              )
            : acting.acts.attempt(
                () =>
                  ask('POST', '/articles/:articleId/unpublish', { params, body: { reason: word } }),
                {
                  text: words.unpublished,
                  // Changes that readers never had would come with what they had.
                  ...(details.hasChanges ? {} : { onUndo: () => void acting.publish(null) }),
                },
              ))
        }
      />
    </>
  );
}

/** For whoever may not publish: somebody else reads it first. */
function Ask({ details, acting }: DeckProps) {
  const words = publishWords.use();
  const params = { articleId: details.id };
  if (!details.may.write || (details.state !== 'draft' && details.state !== 'unpublished'))
    return null;
  return (
    <Button
      look="go"
      isPending={acting.isWorking}
      onPress={() =>
        void acting.acts.attempt(
          () => ask('POST', '/articles/:articleId/submit', { params, body: {} }),
          {
            text: words.submitted,
            onUndo: () =>
              void acting.acts.attempt(() =>
                ask('POST', '/articles/:articleId/withdraw', { params, body: {} }),
              ),
          },
        )
      }
    >
      {words.submit}
    </Button>
  );
}
