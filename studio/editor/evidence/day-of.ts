/** A day and its hour, for people of the newsroom. */
export function dayOf(at: number, say: 'fr' | 'en'): string {
  return new Intl.DateTimeFormat(say === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}
