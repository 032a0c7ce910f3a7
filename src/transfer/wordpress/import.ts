import type { Context } from '../../usecases/context.ts';
import { finishImport, startImport } from '../../usecases/transfer/finish-import.ts';
import { addOldAddresses, layGroundwork } from '../../usecases/transfer/groundwork.ts';
import { readKnown } from '../../usecases/transfer/known.ts';
import type { Importer, ImportOptions, Progress } from '../importer.ts';
import { createReportBook, type Report, type ReportBook } from '../report.ts';
import { groundRedirects } from './ground-redirects.ts';
import { originOf } from './identity.ts';
import { planMenus } from './navigation.ts';
import { pageParents } from './parents.ts';
import { makePlan, type Plan } from './plan/plan.ts';
import { createSurveyor, type Survey } from './survey.ts';
import { openUploads } from './uploads-folder.ts';
import { writeItems } from './write.ts';
import { openExport, readWxr } from './wxr/read.ts';

/**
 * Imports a WordPress export in two readings. The first proves that the whole file can be read and
 * learns what refers to what; then everything is planned; the second converts and writes some
 * hundred items at a time. Cut off anywhere, it goes on where it was when it is run again.
 */
export const wordpress: Importer = { name: 'wordpress', run: importWordpress };

export async function importWordpress(ctx: Context, options: ImportOptions): Promise<Report> {
  const { isDryRun = false, lang = 'en' } = options;
  const tell = options.onProgress ?? (() => undefined);
  const book = createReportBook(lang);
  const uploads = options.mediaFolder ? openUploads(options.mediaFolder) : null;
  const survey = await readOnce(options.file, tell, book);
  tell({ stage: 'planning', items: survey.entries.length, of: survey.entries.length });
  const origin = originOf(survey.head);
  const known = await readKnown(ctx, origin);
  const fetchMedia = options.fetchMedia ?? true;
  const plan = makePlan(survey, known, book, { origin, uploads, fetchMedia, now: ctx.now });
  const menus = planMenus(survey, plan, known, book);
  const desk = { ctx, plan, survey, book, uploads, isDryRun };
  if (isDryRun) {
    await writeItems(options.file, desk, tell);
    return book.report();
  }
  const importId = await startImport(ctx, { format: 'wordpress', origin });
  await layGroundwork(ctx, plan.ground);
  const written = await writeItems(options.file, desk, tell);
  await addOldAddresses(ctx, groundRedirects(plan, survey.entries, ctx.now));
  await storeFiles(plan, book, options, tell);
  const parents = pageParents(plan, book, known.isResumed);
  const report = book.report();
  const hasChanges = written > 0 || hasGround(plan) || menus.length > 0;
  const { counts, losses } = report;
  await finishImport(ctx, { importId, origin, parents, menus, counts, losses, hasChanges });
  return report;
}

async function readOnce(
  file: string,
  tell: (progress: Progress) => void,
  book: ReportBook,
): Promise<Survey> {
  const reader = readWxr(openExport(file));
  const { survey, see } = createSurveyor(reader.head);
  for await (const items of reader.items) {
    for (const item of items) see(item);
    tell({ stage: 'reading', items: survey.entries.length, of: null });
  }
  const { strayBytes: count } = reader.notes;
  if (count > 0)
    book.lose({ kind: 'encoding', id: '', title: file, reason: 'stray-bytes', args: { count } });
  return survey;
}

function hasGround({ ground }: Plan): boolean {
  const { editions, authors, sections, tags, media } = ground;
  return editions.length + authors.length + sections.length + tags.length + media.length > 0;
}

/** Takes files from the local copy of the media folder. */
async function storeFiles(
  plan: Plan,
  book: ReportBook,
  { storeFile }: ImportOptions,
  tell: (progress: Progress) => void,
): Promise<void> {
  if (!storeFile) return;
  const { files, attachments } = plan.media;
  const entries = new Map(attachments.map((one) => [one.mediaId, one.entry]));
  let items = 0;
  for (const [mediaId, path] of files) {
    const failed = await storeFile(mediaId, path);
    if (failed) {
      const args = { file: path.split('/').pop() ?? '', problem: failed.problem };
      const { postId: id = '', title = args.file } = entries.get(mediaId) ?? {};
      book.lose({ kind: 'file', id, title, reason: 'media-file', args });
    }
    items += 1;
    tell({ stage: 'media', items, of: files.size });
  }
}
