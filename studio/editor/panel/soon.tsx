import { editorWords } from '../words.ts';

function Soon({ id }: { id: 'verso' | 'desk' | 'languages' | 'history' }) {
  return <p className="sum">{editorWords.use().soon[id]}</p>;
}

export const SoonVerso = () => <Soon id="verso" />;
export const SoonDesk = () => <Soon id="desk" />;
export const SoonLanguages = () => <Soon id="languages" />;
export const SoonHistory = () => <Soon id="history" />;
