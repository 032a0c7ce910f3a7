import { editorWords } from '../words.ts';

function Soon({ id }: { id: 'verso' }) {
  return <p className="sum">{editorWords.use().soon[id]}</p>;
}

export const SoonVerso = () => <Soon id="verso" />;
