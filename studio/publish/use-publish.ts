import { useCallback, useState } from 'react';
import { ask } from '../api/client.ts';
import { hourText } from '../desk/hours.ts';
import type { Details } from '../desk/types.ts';
import { useActs } from '../desk/use-acts.ts';
import { useSay } from '../words/language.tsx';
import type { ChosenHour } from './use-hour.ts';
import { publishWords } from './words.ts';

/** The final acts of the screen, for the article and those that go out along with it. */
export function usePublish(details: Details | undefined, along: ReadonlySet<string>) {
  const words = publishWords.use();
  const say = useSay();
  const acts = useActs();
  const [isWorking, setWorking] = useState(false);
  const each = useCallback(() => (details ? [details.id, ...along] : []), [details, along]);
  const working = async (act: () => Promise<boolean>): Promise<boolean> => {
    setWorking(true);
    try {
      return await act();
    } finally {
      setWorking(false);
    }
  };
  const title = details?.headline ?? '';
  const publish = (despite: string | null) =>
    working(() =>
      acts.attempt(
        async () => {
          for (const articleId of each())
            await ask('POST', '/articles/:articleId/publish', {
              params: { articleId },
              body: articleId === details?.id ? { despite } : {},
            });
        },
        {
          text: words.published(title),
          onUndo: () =>
            void acts.attempt(async () => {
              for (const articleId of each())
                await ask('POST', '/articles/:articleId/unpublish', {
                  params: { articleId },
                  body: {},
                });
            }),
        },
      ),
    );
  const schedule = (hour: ChosenHour, now: number) =>
    working(async () => {
      const wall = `${hour.date}T${hour.time}`;
      const wanted = { wall, zone: hour.zone, isLater: hour.isLater };
      const at = hourText(hour.instant ?? now, now, hour.zone, say);
      for (const articleId of each())
        if (!(await acts.schedule(articleId, wanted, words.scheduled(title, at)))) return false;
      return true;
    });
  return { publish, schedule, isWorking, acts };
}
