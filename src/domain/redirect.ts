/** An old address. It names the thing, not its present address, so that redirects never chain. */
export interface Redirect {
  id: string;
  /** Path with its query if that mattered, as asked for, percent-decoded, no trailing slash: `/2019/03/titre`, `/?p=12`. */
  fromPath: string;
  target:
    | { type: 'article' | 'section' | 'tag' | 'author' | 'media'; id: string }
    | { type: 'url'; url: string };
  status: 301 | 302 | 410;
  /** Who made it: an import, a change of slug, a person. */
  origin: 'import' | 'slug' | 'staff';
  createdAt: number;
}
