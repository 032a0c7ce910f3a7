/** How letters leave the house. */
export interface MailSettings {
  /** Part of the address at which providers tell of bounces, which nobody can guess. */
  hookPath: string;
  /** Names the key in the DNS: `{selector}._domainkey.{host}`. */
  dkimSelector: string;
  /** Sealed. */
  dkimPrivate: string;
  /** Base64, as the DNS record has it. */
  dkimPublic: string;
  /** Whether letters are signed here; a provider that signs by itself needs none. */
  isSigning: boolean;
  /** Host to which bounces return; empty: the sender's address takes them. */
  bounceHost: string;
  /** Mails a second at most; 0: as fast as the server takes them. */
  perSecond: number;
  /** When a new sending address began to warm up; null: no limit by the day. */
  warmUpFrom: number | null;
  createdAt: number;
}

const DAY_MS = 86_400_000;
const FIRST_DAY = 500;
const GROWTH = 1.6;
/** After that many days an address is known. */
const WARM_UP_DAYS = 21;

/**
 * How many letters may leave on a day of the warm-up: large providers distrust an address that sends
 * thousands on its first day, and trust one that grows by the day.
 * @returns null for no limit.
 */
export function dailyLimit(warmUpFrom: number | null, now: number): number | null {
  if (warmUpFrom === null) return null;
  const day = Math.floor((now - warmUpFrom) / DAY_MS);
  if (day >= WARM_UP_DAYS) return null;
  return Math.round(FIRST_DAY * GROWTH ** Math.max(day, 0));
}

/** The TXT record that lets others check the signature (RFC 6376, 3.6.1). */
export function dkimRecord(
  settings: Pick<MailSettings, 'dkimSelector' | 'dkimPublic'>,
  host: string,
): { name: string; value: string } {
  return {
    name: `${settings.dkimSelector}._domainkey.${host}`,
    value: `v=DKIM1; k=rsa; p=${settings.dkimPublic}`,
  };
}
