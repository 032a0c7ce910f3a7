/**
 * A script as it is sent: without the comments and the indentation that it is written with. It knows
 * whole lines only, so a script may hold no template string or comment that runs over several.
 */
export function squeeze(script: string): string {
  return script.replace(/^\s*(\/\/.*)?\n/gm, '').replace(/^\s+/gm, '');
}
