import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { PanelName } from '../host.ts';
import { useEditor, useHost } from '../use-host.ts';
import { editorWords } from '../words.ts';
import { panelTabs } from './tabs.ts';

/** The back of the leaf, joined by the fold. */
export function SidePanel() {
  const words = editorWords.use();
  const host = useHost();
  const panel = useEditor((_state, { panel }) => panel);
  return (
    <aside className="verso" aria-label={words.side}>
      <Tabs selectedKey={panel} onSelectionChange={(key) => host.show(key as PanelName)}>
        <TabList className="tabs" aria-label={words.side}>
          {panelTabs.map(({ id, Count }) => (
            <Tab key={id} id={id} className={({ isSelected }) => (isSelected ? 'stroke' : '')}>
              {words.tabs[id]}
              {Count ? <Count /> : null}
            </Tab>
          ))}
        </TabList>
        {panelTabs.map(({ id, Panel }) => (
          <TabPanel key={id} id={id} className="panel">
            <Panel />
          </TabPanel>
        ))}
      </Tabs>
    </aside>
  );
}
