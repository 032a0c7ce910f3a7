import { useSession } from '../shell/session.tsx';
import { startWords } from './words.ts';

export function StartScreen() {
  const words = startWords.use();
  const { staff } = useSession();
  return (
    <div className="body">
      <h1 className="lead">{words.title(staff.name)}</h1>
      <p>{words.text}</p>
    </div>
  );
}
