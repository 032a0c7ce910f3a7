/** Where and how a mail server is spoken to, as SMTP_URL says it. */
export interface SmtpAddress {
  host: string;
  port: number;
  /** TLS from the first byte; else STARTTLS where it is offered. */
  isSecure: boolean;
  /** Never in clear. */
  needsTls: boolean;
  auth: { user: string; pass: string } | null;
  /** From `?from=`; null where it is not said. */
  from: string | null;
}

/** @param url `smtp(s)://user:password@host:port?from=…&tls=required` */
export function readSmtpAddress(url: string): SmtpAddress {
  const address = new URL(url);
  const isSecure = address.protocol === 'smtps:';
  const user = decodeURIComponent(address.username);
  return {
    host: address.hostname.replace(/^\[|\]$/g, ''),
    port: Number(address.port) || (isSecure ? 465 : 587),
    isSecure,
    needsTls: address.searchParams.get('tls') === 'required',
    auth: user === '' ? null : { user, pass: decodeURIComponent(address.password) },
    from: address.searchParams.get('from'),
  };
}
