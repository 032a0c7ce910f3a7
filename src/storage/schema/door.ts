/** The tables of the Studio's door: people, how they come in, what they did. */
import type { Generated } from 'kysely';

export interface StaffTable {
  id: string;
  name: string;
  mail: string;
  role: string;
  created_at: number;
  /** The language of their Studio and their mail: `fr` or `en`; null: as their browser asks. */
  say: Generated<string | null>;
  /** argon2id, PHC form. */
  password_hash: Generated<string | null>;
  /** Sealed. */
  totp_secret: Generated<string | null>;
  totp_confirmed_at: Generated<number | null>;
  totp_step: Generated<number>;
  removed_at: Generated<number | null>;
}

export interface SignInLinkTable {
  /** SHA-256 of the token, hex. The token itself is only ever in the link. */
  token_hash: string;
  staff_id: string;
  created_at: number;
  expires_at: number;
  used_at: number | null;
  /** `command-line` or `mail` */
  origin: Generated<string>;
}

export interface SessionTable {
  token_hash: string;
  /** What a session is called where its token must not be. */
  id: string;
  staff_id: string;
  created_at: number;
  expires_at: number;
  last_seen_at: number;
  user_agent: string;
  method: Generated<string>;
  /** When the person last proved who they are. */
  authenticated_at: number;
  /** The network address it began from. */
  address: string | null;
}

export interface PasskeyTable {
  /** The credential's id, base64url. */
  id: string;
  staff_id: string;
  public_key: string;
  counter: number;
  transports: string;
  name: string;
  is_backed_up: number;
  created_at: number;
  last_used_at: number | null;
}

export interface RecoveryCodeTable {
  staff_id: string;
  code_hash: string;
  used_at: number | null;
}

export interface DoorStepTable {
  token_hash: string;
  kind: string;
  staff_id: string | null;
  data: string;
  created_at: number;
  expires_at: number;
}

export interface TryTable {
  key: string;
  period: number;
  used: number;
  expires_at: number;
}

export interface InvitationTable {
  id: string;
  token_hash: string;
  mail: string;
  name: string;
  role: string;
  invited_by: string;
  created_at: number;
  expires_at: number;
  accepted_at: number | null;
  withdrawn_at: number | null;
}

export interface ApiKeyTable {
  id: string;
  token_hash: string;
  /** The first letters of the key, to know it by. */
  hint: string;
  name: string;
  staff_id: string;
  scopes: string;
  created_at: number;
  expires_at: number | null;
  last_used_at: number | null;
  revoked_at: number | null;
}

export interface AuditEntryTable {
  id: string;
  at: number;
  actor: string;
  actor_label: string;
  action: string;
  subject: string | null;
  details: string;
}

export interface DoorTables {
  staff: StaffTable;
  sign_in_links: SignInLinkTable;
  sessions: SessionTable;
  passkeys: PasskeyTable;
  recovery_codes: RecoveryCodeTable;
  door_steps: DoorStepTable;
  tries: TryTable;
  invitations: InvitationTable;
  api_keys: ApiKeyTable;
  audit_entries: AuditEntryTable;
}
