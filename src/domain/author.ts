/** The ways to reach an author or to follow the publication; the value is what a person types. */
export const CONTACTS = [
  'mail',
  'whatsapp',
  'telegram',
  'signal',
  'facebook',
  'x',
  'mastodon',
  'bluesky',
  'site',
] as const;
export type Contact = (typeof CONTACTS)[number];
export type Contacts = Partial<Record<Contact, string>>;

export interface Book {
  title: string;
  publisher?: string;
  year?: number;
  url?: string;
}

/** A person in a byline; may or may not be staff. */
export interface Author {
  id: string;
  slug: string;
  name: string;
  portraitMediaId: string | null;
  contacts: Contacts;
  createdAt: number;
  /** The person of the staff that this author is, if any. */
  staffId?: string | null;
}

/** What an author is in one edition. Empty fields fall back on the other editions' words. */
export interface AuthorProfile {
  authorId: string;
  editionId: string;
  /** The name as this edition writes it, where it differs. */
  name: string | null;
  role: string;
  bio: string;
  books: Book[];
}
