import type { Kysely } from 'kysely';
import { AppError } from '../domain/errors.ts';
import { type Actor, may, mayOn, type Permission } from '../domain/permissions.ts';
import type { Database } from '../storage/schema.ts';

/** What every use case that changes something is given. */
export interface Context {
  db: Kysely<Database>;
  actor: Actor;
  /** The instant of the act, in milliseconds since 1970, so that one act has one date. */
  now: number;
}

/** @throws AppError `forbidden` / `permission.missing` */
export function mustBeAllowed(actor: Actor, permission: Permission): void {
  if (!may(actor, permission))
    throw new AppError('forbidden', 'permission.missing', { permission });
}

/**
 * For a thing that is somebody's; articles have `mustBeAllowedOnArticle`.
 * @throws AppError `forbidden` / `permission.missing`, `permission.not-own`
 */
export function mustBeAllowedOn(
  actor: Actor,
  permission: Permission,
  thing: { isOwn: boolean },
): void {
  mustBeAllowed(actor, permission);
  if (!mayOn(actor, permission, thing))
    throw new AppError('forbidden', 'permission.not-own', { permission });
}

/** How the actor is named in records. */
export function actorName(actor: Actor): string {
  if (actor.type === 'staff') return `staff:${actor.id}`;
  return actor.type === 'system' ? `system:${actor.name}` : 'anonymous';
}
