import { Link } from '@tanstack/react-router';
import { Button } from '../look/button.tsx';
import { shellWords } from './words.ts';

/** Where an address of the Studio leads nowhere. */
export function Lost() {
  const words = shellWords.use();
  return (
    <div className="body">
      <h1 className="lead">{words.lost}</h1>
      <p>
        <Link className="act" to="/">
          {words.desk}
        </Link>
      </p>
    </div>
  );
}

/** Where a screen failed: the rest of the Studio stands, and so does what was written. */
export function Broken() {
  const words = shellWords.use();
  return (
    <div className="body" role="alert">
      <h1 className="lead">{words.brokenTitle}</h1>
      <p>{words.brokenText}</p>
      <Button look="go" onPress={() => window.location.reload()}>
        {words.reload}
      </Button>
    </div>
  );
}
