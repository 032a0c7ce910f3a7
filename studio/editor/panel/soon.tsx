import { editorWords } from '../words.ts';

function Soon({ id }: { id: 'verso' | 'desk' }) {
  return <p className="sum">{editorWords.use().soon[id]}</p>;
}

export const SoonVerso = () => <Soon id="verso" />;
export const SoonDesk = () => <Soon id="desk" />;
