// `npm run build`: compiles whether or not anything changed.
import { ensureBuilt, ensureInstalled } from './prepare.mjs';

ensureInstalled();
ensureBuilt({ force: true });
