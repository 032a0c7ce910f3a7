import { useMemo, useState } from 'react';
import { ask } from '../api/client.ts';
import { hourText } from '../desk/hours.ts';
import type { Details } from '../desk/types.ts';
import { type Placed, useActs } from '../desk/use-acts.ts';
import { useSay } from '../words/language.tsx';
import type { ChosenHour } from './use-hour.ts';
import { publishWords } from './words.ts';

interface Fate {
  articleId: string;
  isDone: boolean;
  refusal: string | null;
}

/** What held each back, at the last try: by article. */
export type HeldBack = ReadonlyMap<string, string>;

const NOTHING: HeldBack = new Map();

/**
 * The final acts of the screen, for the article and those that go out along with it: all at one moment,
 * or none. What held which of them back is kept until the next try.
 */
export function usePublish(details: Details | undefined, along: ReadonlySet<string>) {
  const words = publishWords.use();
  const say = useSay();
  const acts = useActs();
  const [isWorking, setWorking] = useState(false);
  const [heldBack, setHeldBack] = useState(NOTHING);
  const ids = useMemo(() => (details ? [details.id, ...along] : []), [details, along]);
  const title = details?.headline ?? '';
  /** @param act answers with what became of each; @param done says it, once all of them are out. */
  const together = async <One extends Fate>(
    act: () => Promise<{ results: One[] }>,
    done: (results: One[]) => Parameters<typeof acts.tell>[0],
  ): Promise<boolean> => {
    setWorking(true);
    setHeldBack(NOTHING);
    let isDone = false;
    await acts.attempt(async () => {
      const { results } = await act();
      const held = results.filter((one) => !one.isDone);
      isDone = held.length === 0;
      setHeldBack(new Map(held.map(({ articleId, refusal }) => [articleId, refusal ?? ''])));
      acts.tell(
        isDone
          ? done(results)
          : { text: ids.length > 1 ? words.heldBack : (held[0]?.refusal ?? '') },
      );
    });
    setWorking(false);
    return isDone;
  };
  const publish = (despite: string | null) =>
    together(
      () => {
        const articles = ids.map((articleId) => ({
          articleId,
          despite: articleId === details?.id ? despite : null,
        }));
        return ask('POST', '/articles/publish', { body: { articles } });
      },
      () => {
        // Words that readers had before these cannot be put back: for them a correction is written.
        const fresh = details ? notOutBefore(details, ids) : [];
        const act = { do: 'unpublish' as const, reason: words.takenBack };
        const onUndo = () => void acts.many(fresh, act, () => words.unpublished);
        const canUndo = fresh.length === ids.length;
        return { text: words.published(title), ...(canUndo ? { onUndo } : {}) };
      },
    );
  const schedule = (hour: ChosenHour, now: number) =>
    together(
      () => {
        const wall = `${hour.date}T${hour.time}`;
        const body = { articleIds: ids, wall, zone: hour.zone, isLater: hour.isLater };
        return ask('POST', '/articles/schedule', { body });
      },
      (results) => {
        const at = hourText(hour.instant ?? now, now, hour.zone, say);
        const onUndo = () => void acts.setHours(beforeOf(results));
        return { text: words.scheduled(title, at), onUndo };
      },
    );
  /** Takes the hour away from the article and from all that would have appeared with it. */
  const unschedule = () => {
    const standing = { state: 'draft' as const, hour: null, group: null };
    const all = details ? [details.id, ...appearingWith(details)] : [];
    return acts.setHours(
      all.map((articleId) => ({ articleId, standing })),
      words.unscheduled(all.length),
    );
  };
  return { publish, schedule, unschedule, isWorking, heldBack, acts };
}

/** Languages that share its hour: all of them appear, or none. */
export const appearingWith = ({ id, editions }: Details): string[] =>
  editions
    .filter(({ articleId, isTogether }) => isTogether && articleId !== id)
    .map(({ articleId }) => articleId);

const notOutBefore = ({ editions }: Details, ids: readonly string[]) => {
  const isOut = new Set(
    editions.filter(({ state }) => state === 'published').map(({ articleId }) => articleId),
  );
  return ids.filter((id) => !isOut.has(id));
};

type Before = Placed['standing'] | null;

const beforeOf = (results: { articleId: string; before: Before }[]): Placed[] =>
  results.flatMap(({ articleId, before }) => (before ? [{ articleId, standing: before }] : []));
