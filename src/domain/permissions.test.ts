import { expect, it } from 'vitest';
import {
  type Actor,
  may,
  mayOn,
  ownOnlyOf,
  PERMISSIONS,
  permissionsOf,
  ROLES,
} from './permissions.ts';

const staff = (role: (typeof ROLES)[number]): Actor => ({
  type: 'staff',
  id: '1',
  name: 'Léa',
  role,
});

it('lets nobody unknown do anything, and the house everything', () => {
  for (const permission of PERMISSIONS) {
    expect(may({ type: 'anonymous' }, permission)).toBe(false);
    expect(may({ type: 'system', name: 'clock' }, permission)).toBe(true);
  }
});

it('keeps people, keys, imports, the audit log and erasing for owners', () => {
  for (const role of ROLES) {
    const theirs = permissionsOf(role);
    for (const permission of [
      ...(['article:erase', 'staff:manage', 'key:manage', 'import:run', 'audit:read'] as const),
    ])
      expect([role, permission, theirs.includes(permission)]).toEqual([
        role,
        permission,
        role === 'owner',
      ]);
    expect(theirs).toContain('studio:enter');
  }
});

it('tells what is own from what is another’s', () => {
  expect(mayOn(staff('author'), 'article:write', { isOwn: true })).toBe(true);
  expect(mayOn(staff('author'), 'article:write', { isOwn: false })).toBe(false);
  expect(mayOn(staff('editor'), 'article:write', { isOwn: false })).toBe(true);
  expect(mayOn(staff('author'), 'article:publish', { isOwn: true })).toBe(false);
  expect(ownOnlyOf('editor')).toEqual([]);
});

it('gives a key what it names, and never more than its person may', () => {
  const key = (role: 'owner' | 'author'): Actor => ({
    type: 'staff',
    id: '1',
    name: 'Léa',
    role,
    only: ['article:write', 'article:publish'],
  });
  expect(may(key('owner'), 'article:publish')).toBe(true);
  expect(may(key('author'), 'article:publish')).toBe(false);
  expect(may(key('owner'), 'staff:manage')).toBe(false);
});
