import { type Counterpart, counterparts } from '../../../src/domain/document/align.ts';
import type { DocumentJson } from '../../../src/domain/document/types.ts';
import type { EditorHost } from '../../editor/host.ts';
import { Button } from '../../look/button.tsx';
import { translateWords } from './words.ts';

const idsOf = ({ content }: DocumentJson) => content.map(({ attrs }) => attrs?.id);

/** Which blocks answer one another in texts that share none: one of them came from elsewhere. */
function foundIn(source: DocumentJson, ours: DocumentJson): Counterpart[] {
  const theirs = new Set(idsOf(source));
  return idsOf(ours).some((id) => theirs.has(id)) ? [] : counterparts(source, ours);
}

interface LayBesideProps {
  host: EditorHost;
  source: DocumentJson;
  ours: DocumentJson;
  /** Says of blocks that they say what the source says now. */
  onLaid: (...ids: string[]) => void;
}

/** For a translation that was written elsewhere: one press, and its blocks stand beside their source's. */
export function LayBeside({ host, source, ours, onLaid }: LayBesideProps) {
  const words = translateWords.use();
  const found = host.canWrite ? foundIn(source, ours) : [];
  if (found.length === 0) return null;
  const lay = () => {
    const { view } = host;
    if (!view) return;
    const ids = new Map(found.map(({ index, id }) => [index, id]));
    const { tr } = view.state;
    view.state.doc.forEach((_, at, index) => {
      const id = ids.get(index);
      if (id !== undefined) tr.setNodeAttribute(at, 'id', id);
    });
    view.dispatch(tr);
    onLaid(...ids.values());
  };
  return (
    <div className="lay-beside">
      <p>{words.apart}</p>
      <Button onPress={lay}>{words.layBeside}</Button>
    </div>
  );
}
