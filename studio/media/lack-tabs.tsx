import { mediaWords } from './words.ts';

const TABS = ['all', 'alt', 'credit', 'origin', 'use', 'bytes'] as const;
export type LackTab = (typeof TABS)[number];

/** What wants doing, with how many files want it; nothing that nothing wants. */
export function LackTabs(props: {
  counts: Record<LackTab, number> | undefined;
  value: LackTab;
  onChange: (tab: LackTab) => void;
}) {
  const { counts, value, onChange } = props;
  const words = mediaWords.use();
  const shown = TABS.filter((tab) => tab === 'all' || tab === value || (counts?.[tab] ?? 0) > 0);
  return (
    <div className="tabs scroll">
      {shown.map((tab) => (
        <button
          key={tab}
          type="button"
          className={tab === value ? 'stroke' : ''}
          aria-current={tab === value ? 'true' : undefined}
          onClick={() => onChange(tab)}
        >
          {words.lacks[tab]} {counts ? <span className="c">{counts[tab]}</span> : null}
        </button>
      ))}
    </div>
  );
}
