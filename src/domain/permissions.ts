export const ROLES = ['owner', 'editor', 'author', 'translator', 'checker', 'moderator'] as const;
export type Role = (typeof ROLES)[number];

/** Who acts: nobody known, the house itself (clock, import, command line), or a person of the staff. */
export type Actor =
  | { type: 'anonymous' }
  | { type: 'system'; name: string }
  | { type: 'staff'; id: string; name: string; role: Role };

export type Permission =
  | 'public'
  /** Any person of the staff. */
  | 'studio:enter'
  | 'article:write'
  | 'article:publish'
  | 'media:upload'
  | 'publication:change'
  | 'staff:manage'
  | 'import:run';

const GRANTS: Record<Role, readonly Permission[]> = {
  owner: [
    'article:write',
    'article:publish',
    'media:upload',
    'publication:change',
    'staff:manage',
    'import:run',
  ],
  editor: ['article:write', 'article:publish', 'media:upload', 'publication:change'],
  author: ['article:write', 'media:upload'],
  translator: ['article:write', 'media:upload'],
  checker: ['article:write'],
  moderator: [],
};

export function may(actor: Actor, permission: Permission): boolean {
  if (permission === 'public' || actor.type === 'system') return true;
  if (actor.type !== 'staff') return false;
  return permission === 'studio:enter' || GRANTS[actor.role].includes(permission);
}

/** All that a role may do at least with its own things. */
export const permissionsOf = (role: Role): readonly Permission[] => GRANTS[role];
