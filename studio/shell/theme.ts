export type Paper = 'auto' | 'light' | 'dark';

const KEPT = 'recto.theme';

/** Light, dark, or as the device says; kept on this device. */
export function showTheme(paper: Paper): void {
  if (paper === 'auto') {
    localStorage.removeItem(KEPT);
    delete document.documentElement.dataset.theme;
    return;
  }
  localStorage.setItem(KEPT, paper);
  document.documentElement.dataset.theme = paper;
}

export function keptTheme(): Paper {
  const kept = localStorage.getItem(KEPT);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

export function showKeptTheme(): void {
  const kept = keptTheme();
  if (kept !== 'auto') showTheme(kept);
}
