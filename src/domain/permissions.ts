export const ROLES = ['owner', 'editor', 'author', 'translator', 'checker', 'moderator'] as const;
export type Role = (typeof ROLES)[number];

/** Who acts: nobody known, the house itself (clock, import, command line), or a person of the staff. */
export type Actor =
  | { type: 'anonymous' }
  | { type: 'system'; name: string }
  | {
      type: 'staff';
      id: string;
      name: string;
      role: Role;
      /** Through a key of the API: no more than these, and no more than the role. */
      only?: readonly Permission[];
    };

/** What somebody may be allowed, in the order in which the Studio explains it. */
export const PERMISSIONS = [
  /** Any person of the staff: open the Studio, read articles and their evidence. */
  'studio:enter',
  'article:write',
  'article:translate',
  /** Approve an article, or send it back. */
  'article:review',
  /** Publish, schedule, unpublish, correct. */
  'article:publish',
  /** Say whose an article is. */
  'article:assign',
  /** Take the words of an article away for good, where the law asks. */
  'article:erase',
  'remark:write',
  'claim:write',
  /** Say that a claim was checked. */
  'claim:check',
  /** Approve that a source stays unnamed; never one's own. */
  'source:approve',
  /** Publish over a finding, with a recorded reason. */
  'finding:override',
  'media:upload',
  /** Alt texts, credits, focal points; take out what nothing uses. */
  'media:change',
  'author:change',
  /** Identity, editions, sections, menus, redirects, standing pages, settings. */
  'publication:change',
  'comment:moderate',
  'question:answer',
  'letter:write',
  'letter:send',
  /** See who readers and supporters are, their addresses among it. */
  'reader:read',
  /** Tiers, pledges by hand; say that two readers are one. */
  'reader:change',
  'staff:manage',
  'audit:read',
  'import:run',
  /** Keys of the API and of others' services, such as the platforms that pledges come from. */
  'key:manage',
] as const;
export type Permission = 'public' | (typeof PERMISSIONS)[number];

/** `own`: only things that are the actor's, which use cases decide with `isOwnArticle` and the like. */
export type Reach = 'any' | 'own';
type Grants = Readonly<Partial<Record<Permission, Reach>>>;

/** What everybody who works on texts may do. */
const HAND: Grants = {
  'studio:enter': 'any',
  'article:write': 'own',
  'remark:write': 'any',
  'media:upload': 'any',
  'media:change': 'any',
  'author:change': 'own',
};

const OWNERS: readonly Permission[] = [
  'article:erase',
  'staff:manage',
  'audit:read',
  'import:run',
  'key:manage',
];

const allBut = (without: readonly Permission[]): Grants =>
  Object.fromEntries(
    PERMISSIONS.filter((name) => !without.includes(name)).map((name) => [name, 'any']),
  );

/** Who may do what: the one table. `docs/roles.md` says it in sentences. */
const GRANTS: Readonly<Record<Role, Grants>> = {
  owner: allBut([]),
  editor: allBut(OWNERS),
  author: {
    ...HAND,
    'article:translate': 'own',
    'claim:write': 'own',
    'finding:override': 'own',
    'question:answer': 'own',
  },
  translator: { ...HAND, 'article:translate': 'any', 'claim:write': 'own' },
  checker: {
    ...HAND,
    'article:review': 'any',
    'claim:write': 'any',
    'claim:check': 'any',
    'source:approve': 'any',
    'finding:override': 'any',
  },
  moderator: { 'studio:enter': 'any', 'comment:moderate': 'any', 'author:change': 'own' },
};

/** How far a permission of the actor reaches; null: not at all. */
export function reachOf(actor: Actor, permission: Permission): Reach | null {
  if (permission === 'public' || actor.type === 'system') return 'any';
  if (actor.type !== 'staff') return null;
  if (actor.only && permission !== 'studio:enter' && !actor.only.includes(permission)) return null;
  return GRANTS[actor.role][permission] ?? null;
}

/** Whether the actor may do it at least with things of their own. */
export function may(actor: Actor, permission: Permission): boolean {
  return reachOf(actor, permission) !== null;
}

/** Whether the actor may do it with this thing. */
export function mayOn(actor: Actor, permission: Permission, thing: { isOwn: boolean }): boolean {
  const reach = reachOf(actor, permission);
  return reach === 'any' || (reach === 'own' && thing.isOwn);
}

/** All that a role may do at least with its own things. */
export const permissionsOf = (role: Role): readonly Permission[] =>
  PERMISSIONS.filter((permission) => GRANTS[role][permission] !== undefined);

/** Of those, what a role may do with its own things only. */
export const ownOnlyOf = (role: Role): readonly Permission[] =>
  PERMISSIONS.filter((permission) => GRANTS[role][permission] === 'own');
