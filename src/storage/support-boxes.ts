import { EMPTY_BOX, type SupportBox } from '../domain/support-box.ts';
import { fromJson, toJson } from './json.ts';
import type { Db } from './schema.ts';

/** The boxes by edition; editions that have none are not there. */
export async function listSupportBoxes(db: Db): Promise<Map<string, SupportBox>> {
  const rows = await db.selectFrom('support_boxes').selectAll().execute();
  return new Map(
    rows.map((row) => [
      row.edition_id,
      {
        ...EMPTY_BOX,
        ...fromJson<Omit<SupportBox, 'isOn'>>(row.box, 'support_boxes.box'),
        isOn: row.is_on === 1,
      },
    ]),
  );
}

export async function setSupportBox(
  db: Db,
  editionId: string,
  { isOn, ...box }: SupportBox,
  now: number,
): Promise<void> {
  const changed = { is_on: isOn ? 1 : 0, box: toJson(box), changed_at: now };
  await db
    .insertInto('support_boxes')
    .values({ edition_id: editionId, ...changed })
    .onConflict((conflict) => conflict.column('edition_id').doUpdateSet(changed))
    .execute();
}
