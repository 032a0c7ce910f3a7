import { useId } from 'react';
import { Switch } from '../look/checks.tsx';
import { Select } from '../look/select.tsx';
import type { useSettings } from '../settings/use-settings.ts';
import { commentsWords } from './words.ts';

const MODES = ['open', 'first-held', 'all-held', 'closed'] as const;
const DAYS = [7, 14, 30, 60, 90, 180, 365] as const;
const LINKS = [0, 1, 2, 3, 5, 10] as const;
const NEVER = 'never';

type Kept = ReturnType<typeof useSettings>;

/** The rules for comments under every article, on the screen of rules. */
export function CommentRules({ settings, change }: Pick<Kept, 'settings' | 'change'>) {
  const words = commentsWords.use();
  const hint = useId();
  if (!settings) return null;
  const { comments } = settings;
  const set = (part: Partial<typeof comments>) =>
    change({ comments: { ...comments, ...part } }, { comments });
  const mode = (value: string) => MODES.find((one) => one === value) ?? comments.mode;
  return (
    <section className="settings-part">
      <h2 className="h2 ruled">{words.title}</h2>
      <div className="pair">
        <Select
          label={words.house.mode}
          value={comments.mode}
          choices={MODES.map((one) => ({ value: one, text: words.rule[one] }))}
          onChange={(value) => set({ mode: mode(value) })}
        />
        <Select
          label={words.house.close}
          value={String(comments.closeAfterDays ?? NEVER)}
          choices={[
            { value: NEVER, text: words.house.never },
            ...DAYS.map((days) => ({ value: String(days), text: words.house.days(days) })),
          ]}
          onChange={(value) => set({ closeAfterDays: value === NEVER ? null : Number(value) })}
        />
        <Select
          label={words.house.links}
          value={String(comments.maxLinks)}
          choices={LINKS.map((count) => ({ value: String(count), text: String(count) }))}
          onChange={(value) => set({ maxLinks: Number(value) })}
        />
      </div>
      <Switch
        isSelected={comments.asksProof}
        onChange={(asksProof) => set({ asksProof })}
        aria-describedby={hint}
      >
        {words.house.proof}
      </Switch>
      <p id={hint} className="small quiet">
        {words.house.proofHint}
      </p>
    </section>
  );
}
