import { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../../src/domain/document/schema.ts';
import type { DocumentJson } from '../../../src/domain/document/types.ts';
import { gazette } from '../../../test/gazette/index.ts';
import { editorSchema } from './editor-schema.ts';

const shapeOf = (spec: object) => {
  const { toDOM, parseDOM, draggable, defining, isolating, atom, tableRole, ...rest } =
    spec as Record<string, unknown>;
  const { definingAsContext, linebreakReplacement, ...shape } = rest;
  return shape;
};

const documents: DocumentJson[] = gazette.stories.flatMap((story) =>
  Object.values(story.articles).map((article) => ({ type: 'doc' as const, content: article.body })),
);

/** What breaks a law, one each. */
const unlawful: unknown[] = [
  { type: 'doc', content: [] },
  { type: 'doc', content: [{ type: 'heading', attrs: { level: 1 } }] },
  { type: 'doc', content: [{ type: 'figure', attrs: { mediaId: '' } }] },
  { type: 'doc', content: [{ type: 'paragraph', attrs: { dir: 'up' } }] },
  { type: 'doc', content: [{ type: 'bulletList', content: [{ type: 'paragraph' }] }] },
  {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'a',
            marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
          },
        ],
      },
    ],
  },
];

function verdict(schema: typeof documentSchema, json: unknown): unknown {
  try {
    const node = Node.fromJSON(schema, json);
    node.check();
    return node.toJSON();
  } catch {
    return 'refused';
  }
}

describe('the schema of the editor', () => {
  it('has the nodes, marks, attributes and laws of the one schema', () => {
    const shapes = (schema: typeof documentSchema) => ({
      nodes: Object.fromEntries(
        Object.entries(schema.nodes).map(([name, type]) => [name, shapeOf(type.spec)]),
      ),
      marks: Object.fromEntries(
        Object.entries(schema.marks).map(([name, type]) => [name, shapeOf(type.spec)]),
      ),
    });
    expect(shapes(editorSchema)).toEqual(shapes(documentSchema));
    expect(Object.keys(editorSchema.marks)).toEqual(Object.keys(documentSchema.marks));
  });

  it('accepts what the server accepts, and refuses what it refuses', () => {
    expect(documents.length).toBeGreaterThan(10);
    for (const doc of [...documents, ...unlawful]) {
      expect(verdict(editorSchema, doc)).toEqual(verdict(documentSchema, doc));
    }
    expect(unlawful.map((doc) => verdict(editorSchema, doc))).toEqual(
      unlawful.map(() => 'refused'),
    );
  });

  it('has markup for every node and mark', () => {
    const bare = Object.values({ ...editorSchema.nodes, ...editorSchema.marks })
      .filter(({ name, spec }) => !spec.toDOM && name !== 'doc' && name !== 'text')
      .map(({ name }) => name);
    expect(bare).toEqual([]);
  });
});
