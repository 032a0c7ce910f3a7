import type { ComponentType } from 'react';
import { HistoryPanel } from '../../live/panels/history-panel.tsx';
import { LanguagesPanel } from '../../live/panels/languages-panel.tsx';
import { RemarksPanel } from '../../live/remarks/remarks-panel.tsx';
import { VersoCount, VersoPanel } from '../evidence/verso-panel.tsx';
import { FindingsCount, FindingsPanel } from '../findings/findings-panel.tsx';
import type { editorWords } from '../words.ts';
import { DeskPanel } from './desk-panel.tsx';
import { Outline } from './outline.tsx';

type Words = ReturnType<typeof editorWords.use>;

export interface PanelTab {
  id: keyof Words['tabs'];
  /** Asks `useHost()` for the article and its text. */
  Panel: ComponentType;
  /** A count beside the name, if there is something to count. */
  Count?: ComponentType;
}

/** What stands on the back of the leaf. Each concern puts its own panel in its row. */
export const panelTabs: readonly PanelTab[] = [
  { id: 'verso', Panel: VersoPanel, Count: VersoCount },
  { id: 'findings', Panel: FindingsPanel, Count: FindingsCount },
  { id: 'desk', Panel: DeskPanel },
  { id: 'remarks', Panel: RemarksPanel },
  { id: 'languages', Panel: LanguagesPanel },
  { id: 'history', Panel: HistoryPanel },
  { id: 'outline', Panel: Outline },
];
