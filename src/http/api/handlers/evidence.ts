import type { contract } from '../../../contract/index.ts';
import { message } from '../../../domain/words/messages.ts';
import {
  dropCorrection as drop,
  writeCorrection as write,
} from '../../../usecases/evidence/correct-article.ts';
import { evidencePage } from '../../../usecases/evidence/evidence-page.ts';
import {
  overrideFinding as putAside,
  takeBackOverride as takeBack,
} from '../../../usecases/evidence/override-finding.ts';
import { writeVersoNotes as writeNotes } from '../../../usecases/evidence/write-notes.ts';
import { gateOfArticle } from '../../../usecases/verso/read-gate.ts';
import type { Handler } from '../handler.ts';
import {
  present,
  toAttribution,
  toClaim,
  toCorrection,
  toSnapshot,
  toSource,
} from './evidence-answer.ts';

export const readEvidence: Handler<typeof contract.readEvidence> = async (request) => {
  const page = await evidencePage(request.ctx, request.params.articleId);
  const { notes } = page;
  return {
    ...page,
    claims: page.claims.map(toClaim),
    places: [...page.places],
    checks: [...page.checks],
    attributions: page.attributions.map(toAttribution),
    replies: [...page.replies],
    sources: page.sources.map(toSource),
    snapshots: page.snapshots.map((one) => toSnapshot(one, request.say)),
    citations: [...page.citations],
    corrections: page.corrections.map(toCorrection),
    overrides: [...page.overrides],
    notes: { ...notes, unknowns: [...notes.unknowns] },
  };
};

export const writeVersoNotes: Handler<typeof contract.writeVersoNotes> = async (request) => {
  const notes = await writeNotes(request.ctx, { ...request.body, ...request.params });
  return { ...notes, unknowns: [...notes.unknowns] };
};

export const writeCorrection: Handler<typeof contract.writeCorrection> = async (request) => {
  const { kind, why, severity } = request.body;
  const words = { ...present(request.body), kind, why, severity };
  return toCorrection(await write(request.ctx, { ...words, ...request.params }));
};

export const changeCorrection: Handler<typeof contract.changeCorrection> = async (request) => {
  const { kind, why, severity } = request.body;
  const words = { ...present(request.body), kind, why, severity };
  return toCorrection(await write(request.ctx, { ...words, ...request.params }));
};

export const dropCorrection: Handler<typeof contract.dropCorrection> = async ({ ctx, params }) => {
  await drop(ctx, params);
  return undefined;
};

export const readGate: Handler<typeof contract.readGate> = async ({ ctx, params, say }) => {
  const report = await gateOfArticle(ctx, { ...params, say });
  const { revisionId, findings, blocking, broken, lacksNote } = report;
  return {
    revisionId,
    isOpen: blocking.length === 0 && broken.length === 0 && !lacksNote,
    findings,
    blocking: blocking.map(({ fingerprint }) => fingerprint),
    broken: report.brokenClaims.map(({ law, claimId, claim }) => {
      return { law, claimId, said: message(law, { claim: claim.slice(0, 120) }, say) };
    }),
    lacksNote,
  };
};

export const overrideFinding: Handler<typeof contract.overrideFinding> = (request) => {
  const { rule, severity, words, reason } = request.body;
  const given = { ...present(request.body), rule, severity, words, reason };
  return putAside(request.ctx, { ...given, ...request.params });
};

export const takeBackOverride: Handler<typeof contract.takeBackOverride> = async (request) => {
  await takeBack(request.ctx, request.params);
  return undefined;
};
