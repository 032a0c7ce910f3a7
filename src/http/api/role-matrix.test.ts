import { expect, it } from 'vitest';
import { signedIn } from '../../../test/support/api.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { contract, type OperationName } from '../../contract/index.ts';
import type { OperationSpec } from '../../contract/operation.ts';
import { PERMISSIONS, type Permission, ROLES, type Role } from '../../domain/permissions.ts';

/**
 * Who may do what, written out a second time and by hand: `yes` with anything, `own` with what is
 * theirs, `no`. A change of the table in `domain/permissions.ts` has to be meant.
 */
const MATRIX: Record<Permission, Record<Role, 'yes' | 'own' | 'no'>> = {
  public: row('yes yes yes yes yes yes'),
  'studio:enter': row('yes yes yes yes yes yes'),
  'article:write': row('yes yes own own own no'),
  'article:translate': row('yes yes own yes no no'),
  'article:review': row('yes yes no no yes no'),
  'article:publish': row('yes yes no no no no'),
  'article:assign': row('yes yes no no no no'),
  'article:erase': row('yes no no no no no'),
  'remark:write': row('yes yes yes yes yes no'),
  'claim:write': row('yes yes own own yes no'),
  'claim:check': row('yes yes no no yes no'),
  'source:approve': row('yes yes no no yes no'),
  'finding:override': row('yes yes own no yes no'),
  'media:upload': row('yes yes yes yes yes no'),
  'media:change': row('yes yes yes yes yes no'),
  'author:change': row('yes yes own own own own'),
  'publication:change': row('yes yes no no no no'),
  'comment:moderate': row('yes yes no no no yes'),
  'question:answer': row('yes yes own no no no'),
  'letter:write': row('yes yes no no no no'),
  'letter:send': row('yes yes no no no no'),
  'reader:read': row('yes yes no no no no'),
  'reader:change': row('yes yes no no no no'),
  'staff:manage': row('yes no no no no no'),
  'audit:read': row('yes no no no no no'),
  'import:run': row('yes no no no no no'),
  'key:manage': row('yes no no no no no'),
};

/** In the order of ROLES: owner, editor, author, translator, checker, moderator. */
function row(said: string): Record<Role, 'yes' | 'own' | 'no'> {
  const words = said.split(' ') as ('yes' | 'own' | 'no')[];
  return Object.fromEntries(ROLES.map((role, at) => [role, words[at] ?? 'no'])) as Record<
    Role,
    'yes' | 'own' | 'no'
  >;
}

const names = Object.keys(contract) as OperationName[];

/** Any id will do: whoever is stopped is stopped before anything is looked up. */
const pathOf = (spec: OperationSpec) => spec.path.replace(/:\w+/g, '01JUSANT00000000000000000X');

describeEachDatabase('who may ask what', (open) => {
  it('is the same for every operation, role by role, as the table says', async () => {
    expect(Object.keys(MATRIX).sort()).toEqual(['public', ...PERMISSIONS].sort());
    const { ask, enter } = await signedIn(await open(), 'owner');
    for (const role of ROLES) {
      const { cookie } = await enter(`Personne ${role}`, role);
      for (const name of names) {
        const spec: OperationSpec = contract[name];
        if (MATRIX[spec.permission][role] !== 'no') continue;
        const said = await ask(spec.method, pathOf(spec), { cookie, body: bodyFor(spec) });
        expect([name, role, said.status]).toEqual([name, role, 403]);
        expect((said.body as { key: string }).key).toBe('permission.missing');
      }
    }
  }, 120_000);

  it('lets through whom the table lets through, to what the thing itself answers', async () => {
    const { ask, enter } = await signedIn(await open(), 'owner');
    const reads = names.filter((name) => contract[name].method === 'GET');
    for (const role of ROLES) {
      const { cookie } = await enter(`Personne ${role}`, role);
      for (const name of reads) {
        const spec: OperationSpec = contract[name];
        if (MATRIX[spec.permission][role] === 'no') continue;
        const said = await ask(spec.method, pathOf(spec), { cookie });
        const key = (said.body as { key?: string } | null)?.key;
        expect([name, role, key]).not.toEqual([name, role, 'permission.missing']);
        expect([name, said.status < 500]).toEqual([name, true]);
      }
    }
  }, 120_000);

  it('asks who it is of everybody else, and takes changes from its own pages only', async () => {
    const { ask } = await signedIn(await open(), 'owner');
    for (const name of names) {
      const spec: OperationSpec = contract[name];
      if (spec.permission === 'public') continue;
      const path = pathOf(spec);
      const stranger = await ask(spec.method, path, { cookie: '', body: bodyFor(spec) });
      expect([name, stranger.status]).toEqual([name, 401]);
      if (spec.method === 'GET') continue;
      const headers = { origin: 'https://elsewhere.example' };
      const forged = await ask(spec.method, path, { headers, body: bodyFor(spec) });
      expect([name, forged.status, (forged.body as { key: string }).key]).toEqual([
        name,
        403,
        'api.other-origin',
      ]);
    }
  }, 120_000);
});

const bodyFor = (spec: OperationSpec) => (spec.body && spec.body !== 'bytes' ? {} : undefined);
