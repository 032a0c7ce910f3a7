/** Where a link to sign in leads. The page there asks for a press of a button: fetching it changes nothing. */
export function signInPath(token: string): string {
  return `/studio/sign-in?token=${token}`;
}
