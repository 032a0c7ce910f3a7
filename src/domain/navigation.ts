export type NavigationPlace = 'main' | 'footer';

/** One link of a menu. `target` is kept rather than an address, so that a new slug breaks nothing. */
export interface NavigationItem {
  label: string;
  target:
    | { type: 'section'; id: string }
    | { type: 'article'; id: string }
    | { type: 'archive' }
    | { type: 'search' }
    | { type: 'url'; url: string };
}
