import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/** What the door of the Studio needs: ways to sign in, whose an article is, and who did what. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = isPostgres(db) ? 'text collate "C"' : 'text';
  const run = (statement: string) =>
    sql.raw(statement.replace(/\btext\b/g, text).replace(/\bint\b/g, 'bigint')).execute(db);
  await sayWhose(run);
  await tellPeople(run);
  await openDoors(run);
  await freezeAudit(db, run);
}

type Run = (statement: string) => Promise<unknown>;

/** An article is its maker's and whoever's it is assigned to; an author may be a person of the staff. */
async function sayWhose(run: Run) {
  await run('alter table articles add column maker_id text');
  await run('alter table articles add column assignee_id text');
  await run('alter table authors add column staff_id text');
  await run(`update articles set maker_id = (select substr(r.created_by, 7) from revisions as r
    where r.article_id = articles.id and r.parent_id is null and r.created_by like 'staff:%')`);
  await run(
    'create index articles_assignee on articles (assignee_id) where assignee_id is not null',
  );
  await run('create index authors_staff on authors (staff_id) where staff_id is not null');
}

async function tellPeople(run: Run) {
  for (const column of [
    'say text',
    'password_hash text',
    // Sealed; pending until a code of it was given once.
    'totp_secret text',
    'totp_confirmed_at int',
    // The last time step whose code was taken: each is taken once.
    'totp_step int not null default 0',
    // Who left keeps a row, so that what they did keeps a name; their address is erased.
    'removed_at int',
  ])
    await run(`alter table staff add column ${column}`);
  for (const column of [
    'id text',
    "method text not null default 'link'",
    'authenticated_at int not null default 0',
    'address text',
  ])
    await run(`alter table sessions add column ${column}`);
  // An id to speak of a session by; the end of a hash tells nothing of the token.
  await run('update sessions set id = substr(token_hash, 39, 26), authenticated_at = created_at');
  await run('create unique index sessions_id on sessions (id)');
  await run("alter table sign_in_links add column origin text not null default 'command-line'");
}

async function openDoors(run: Run) {
  await run(`create table passkeys (id text primary key, staff_id text not null references staff (id),
    public_key text not null, counter int not null, transports text not null, name text not null,
    is_backed_up int not null, created_at int not null, last_used_at int)`);
  await run('create index passkeys_staff on passkeys (staff_id)');
  await run(`create table recovery_codes (staff_id text not null references staff (id),
    code_hash text not null, used_at int, primary key (staff_id, code_hash))`);
  // What was begun at the door and waits for its second half: a challenge, a code after a password.
  await run(`create table door_steps (token_hash text primary key, kind text not null,
    staff_id text references staff (id), data text not null, created_at int not null,
    expires_at int not null)`);
  await run('create index door_steps_expiry on door_steps (expires_at)');
  // How often something was tried: shared by all processes.
  await run(`create table tries (key text not null, period int not null, used int not null,
    expires_at int not null, primary key (key, period))`);
  await run('create index tries_expiry on tries (expires_at)');
  await run(`create table invitations (id text primary key, token_hash text not null unique,
    mail text not null, name text not null, role text not null, invited_by text not null,
    created_at int not null, expires_at int not null, accepted_at int, withdrawn_at int)`);
  await run(`create table api_keys (id text primary key, token_hash text not null unique,
    hint text not null, name text not null, staff_id text not null references staff (id),
    scopes text not null, created_at int not null, expires_at int, last_used_at int,
    revoked_at int)`);
  await run('create index api_keys_staff on api_keys (staff_id)');
}

async function freezeAudit(db: Kysely<unknown>, run: Run) {
  await run(`create table audit_entries (id text primary key, at int not null, actor text not null,
    actor_label text not null, action text not null, subject text, details text not null)`);
  await run('create index audit_entries_actor on audit_entries (actor, id)');
  await run('create index audit_entries_action on audit_entries (action, id)');
  await run('create index audit_entries_subject on audit_entries (subject, id)');
  // Written once: the database itself refuses to change a line.
  if (isPostgres(db)) {
    await sql`create function refuse_audit_change() returns trigger language plpgsql as $$
      begin raise exception 'a line of the audit log is never changed'; end $$`.execute(db);
    await sql`create trigger audit_entries_kept before update on audit_entries for each row
      execute function refuse_audit_change()`.execute(db);
    return;
  }
  await sql`create trigger audit_entries_kept before update on audit_entries
    begin select raise(abort, 'a line of the audit log is never changed'); end`.execute(db);
}
