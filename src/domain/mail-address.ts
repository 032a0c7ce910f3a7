/** One mail address as it is kept, or null: at most 254 characters (RFC 5321), no spaces, one `@`. */
export function mailAddress(text: string): string | null {
  const address = text.trim().toLowerCase();
  const isOne =
    address.length <= 254 && /^[^\s@<>"(),;:\\[\]]+@[^\s@<>"(),;:\\[\]]+\.[^\s@.]+$/.test(address);
  return isOne ? address : null;
}
