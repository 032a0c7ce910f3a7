import type { Hono } from 'hono';
import type { ApiDeps } from './api/deps.ts';
import { addApi } from './api/router.ts';
import { addCopies } from './studio/copies.ts';
import { addDoor, type DoorDeps } from './studio/door.ts';
import { addLetterPreview } from './studio/letter-preview.ts';
import { addPreview } from './studio/preview.ts';
import { addSettingsPreview } from './studio/settings-preview.ts';
import { addSupportPreview } from './studio/support-preview.ts';

/** All doors that only the staff go through; loaded by `later-door.ts` when the first of them knocks. */
export function addStaffDoors(app: Hono, deps: ApiDeps & DoorDeps): void {
  addApi(app, deps);
  addPreview(app, deps);
  addCopies(app, deps);
  addSettingsPreview(app, deps);
  addSupportPreview(app, deps);
  addLetterPreview(app, deps);
  addDoor(app, deps);
}
