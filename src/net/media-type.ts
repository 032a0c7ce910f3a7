/** `Text/HTML; charset=x` -> `text/html`; '' where there is none. */
export function essence(contentType: string | undefined): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Whether a media type is in a list that may hold `image/*` and the like. */
export function isAccepted(type: string, accept: readonly string[]): boolean {
  return accept.some((pattern) => {
    if (pattern === '*/*' || pattern === type) return true;
    return pattern.endsWith('/*') && type.startsWith(pattern.slice(0, -1));
  });
}
