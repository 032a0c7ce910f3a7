/** What mails say that come back: delivery reports (RFC 3464) and complaints (RFC 5965). */

export interface DeliveryReport {
  what: 'bounce' | 'complaint';
  isPermanent: boolean;
  reason: string;
}

/** @param raw a whole mail; @returns null for what tells of nothing: an absence note, a delay. */
export function readDeliveryReport(raw: string): DeliveryReport | null {
  const text = raw.replace(/\r?\n[ \t]+/g, ' ');
  const line = (name: string) =>
    new RegExp(`^${name}:\\s*(.+)$`, 'im').exec(text)?.[1]?.trim() ?? '';
  const feedback = line('Feedback-Type');
  if (feedback !== '')
    return { what: 'complaint', isPermanent: true, reason: feedback.slice(0, 200) };
  const status = /^Status:\s*([245])\.\d{1,3}\.\d{1,3}/im.exec(text)?.[1];
  const action = line('Action').toLowerCase();
  if (status === undefined || status === '2' || action === 'delayed' || action === 'delivered')
    return null;
  // A mailbox that is full is a permanent failure of this mail, and none of the mailbox.
  const isFull = /^Status:\s*5\.2\.2/im.test(text);
  const reason = line('Diagnostic-Code') || line('Status');
  return { what: 'bounce', isPermanent: status === '5' && !isFull, reason: reason.slice(0, 200) };
}
