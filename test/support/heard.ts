import type { Page } from 'playwright-core';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

const SPOKEN = new Set(['textbox', 'checkbox', 'button', 'combobox']);

/**
 * What somebody who listens comes to after a heading, in the order of the browser's own accessibility
 * tree: `textbox « Nom » required`, and what is wrong with it after a colon.
 */
export async function heardIn(page: Page, heading: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: Node | undefined): Node[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))] : [];
  const all = inOrder(nodes[0]).filter(({ ignored }) => !ignored);
  const from = all.findIndex(
    ({ role, name }) => role?.value === 'heading' && name?.value === heading,
  );
  return all
    .slice(from)
    .filter(({ role }) => SPOKEN.has(role?.value ?? ''))
    .map(say);
}

function say({ role, name, description, properties = [] }: Node): string {
  const is = (what: string) =>
    properties.some((one) => one.name === what && `${one.value.value}` === 'true');
  const flags = ['required', 'invalid'].filter(is);
  const said = [`${role?.value} « ${name?.value.trim()} »`, ...flags].join(' ');
  return description?.value ? `${said}: ${description.value}` : said;
}
