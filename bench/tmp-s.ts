import { readFileSync } from 'node:fs';
import { openStorage } from '../src/storage/open.ts';
import { find } from '../src/storage/search/find.ts';
const url = process.argv[2] ?? null;
const s = await openStorage({ file: '/tmp/recto-dev/x.db', url });
const ed = (await s.db.selectFrom('editions').select('id').where('lang','=','fr').executeTakeFirstOrThrow()).id;
for (const words of ['phare','pont','pont marée','ville pont','kervanmor','phare kervanmor','kervnamor','cordiers','le','le la les','vanne','pont des cordiers quai port ville galets','musique', 'can']) {
  const go = () => find(s.readDb, { editionId: ed, lang: 'fr', words, offset: 0, limit: 10 });
  await go(); const w: number[] = []; let r: any; const c = process.cpuUsage();
  for (let i = 0; i < 10; i++) { const t = performance.now(); r = await go(); w.push(performance.now()-t); }
  const d = process.cpuUsage(c);
  w.sort((a,b)=>a-b); console.log(words.padEnd(42), 'p50', w[5]!.toFixed(2).padStart(7), 'max', w[9]!.toFixed(2).padStart(7), 'cpu', ((d.user+d.system)/1e4).toFixed(2), r.total, r.isMore, r.correctedTo);
}
await s.close();
