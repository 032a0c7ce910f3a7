import { Link } from '@tanstack/react-router';
import type { Contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { useAct, useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useNotes } from '../shell/notes.tsx';
import { useMay } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { sinceText } from './hours.ts';
import { reportWords } from './report-words.ts';

const REPORTS = '/reports';

/** @returns undefined while they are being asked for. */
export function useReaderReports(): readonly Reported[] | undefined {
  const isTheirs = useMay('article:write');
  const { data } = useRead(REPORTS, {}, { refetchMs: 30_000, enabled: isTheirs });
  return isTheirs ? data?.reports : [];
}

/** What readers say is wrong in published articles, until somebody has looked at it. */
export function ReaderReports({ now }: { now: number }) {
  const words = reportWords.use();
  const reports = useReaderReports() ?? [];
  if (reports.length === 0) return null;
  return (
    <section className="reported" aria-labelledby="reported">
      <h2 id="reported" className="h2">
        {words.title} <span className="c">{reports.length}</span>
      </h2>
      <ul>
        {reports.map((report) => (
          <Report key={report.id} report={report} now={now} />
        ))}
      </ul>
    </section>
  );
}

type Reported = AnswerOf<Contract['listReports']>['reports'][number];

function Report({ report, now }: { report: Reported; now: number }) {
  const words = reportWords.use();
  const say = useSay();
  const note = useNotes();
  const settle = useAct('POST', '/reports/:reportId/settled', [REPORTS]);
  const { id: reportId, articleId, headline, claimId, claim, seq, mail } = report;
  const close = () =>
    settle.mutate({ params: { reportId } }, { onSuccess: () => note({ text: words.settled }) });
  const letter = mail && `mailto:${mail}?subject=${encodeURIComponent(words.subject(headline))}`;
  return (
    <li>
      <h3 dir="auto">{headline}</h3>
      {claim === null ? null : (
        <p dir="auto">
          <em>{words.about(claim)}</em>
        </p>
      )}
      <p className="said" dir="auto">
        {report.words}
      </p>
      <p className="quiet">{words.version(seq, sinceText(report.createdAt, now, say))}</p>
      <p className="acts">
        <Link
          className="act"
          to="/articles/$articleId"
          params={{ articleId }}
          {...(claimId ? { hash: `claim=${claimId}` } : {})}
        >
          {claimId ? words.atClaim : words.open}
        </Link>
        {letter ? (
          <a className="act" href={letter}>
            {words.answer}
          </a>
        ) : null}
        <Button look="act" onPress={close} isPending={settle.isPending}>
          {words.settle}
        </Button>
      </p>
      <RefusalNote error={settle.error} />
    </li>
  );
}
