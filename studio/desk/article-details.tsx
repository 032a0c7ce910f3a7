import './details.css';
import { Link } from '@tanstack/react-router';
import { STORY_KINDS } from '../../src/domain/article.ts';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Switch } from '../look/checks.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { lookWords } from '../look/words.ts';
import { useSession } from '../shell/session.tsx';
import { AccessFields } from '../support/access-fields.tsx';
import { useSay } from '../words/language.tsx';
import { BylineField } from './byline-field.tsx';
import { detailsWords } from './details-words.ts';
import { HeroField } from './hero-field.tsx';
import { sinceText } from './hours.ts';
import { kindWords } from './kind-words.ts';
import { StepList } from './step-list.tsx';
import { TagField } from './tag-field.tsx';
import type { Choices, Details, StoryKind } from './types.ts';
import { useActs } from './use-acts.ts';
import { useDetails } from './use-details.ts';

const NONE = 'none';

/** What every part of the panel is given. */
export interface PartProps {
  details: Details;
  choices: Choices | undefined;
  change: ReturnType<typeof useDetails>['change'];
  /** What the server said is wrong, by field. */
  fields: Record<string, string>;
}

/**
 * All that is said beside the text of an article: in the editor's side panel, or on a leaf of its own.
 * Each field keeps itself when it is left.
 */
export function ArticleDetails({ articleId }: { articleId: string }) {
  const words = detailsWords.use();
  const { details, error, change, fields } = useDetails(articleId);
  const choices = useRead('/desk/choices', {}).data;
  if (!details)
    return error ? <RefusalNote error={error} /> : <p className="quiet">{words.opening}</p>;
  const part = { details, choices, change, fields };
  return (
    <div className="details">
      <Standing {...part} />
      <Place {...part} />
      <BylineField {...part} />
      <HeroField {...part} />
      <ForReaders {...part} />
      {details.kind === 'page' ? <PagePlace {...part} /> : null}
      <StepList details={details} />
    </div>
  );
}

function Standing({ details, choices }: PartProps) {
  const words = detailsWords.use();
  const { states } = lookWords.use();
  const say = useSay();
  const acts = useActs();
  const { staff: me, permissions } = useSession();
  const { review } = details;
  const assign = (staffId: string | null) =>
    acts.attempt(() =>
      ask('PUT', '/articles/:articleId/assignee', {
        params: { articleId: details.id },
        body: { staffId },
      }),
    );
  const isMine = details.may.take || details.assigneeId === me.id;
  const when = review ? sinceText(review.at, Date.now(), say) : '';
  return (
    <section aria-label={words.stands}>
      <p className="stands">
        <b>{states[details.state]}</b>
        <span className="quiet">{words.words(details.readiness.words)}</span>
        {permissions.includes('article:publish') || details.may.write ? (
          <Link
            className="act"
            to="/articles/$articleId/publish"
            params={{ articleId: details.id }}
          >
            {words.goPublish}
          </Link>
        ) : null}
      </p>
      <p className="small soft">
        {review
          ? review.by
            ? words.reviewedBy(review.by, when)
            : words.reviewedSome(when)
          : words.notReviewed}
        {review && !review.isCurrent ? <span className="said">{words.reviewStale}</span> : null}
      </p>
      <Select
        label={words.hands}
        value={details.assigneeId ?? NONE}
        isDisabled={!details.may.assign && !isMine}
        onChange={(value) => void assign(value === NONE ? null : value)}
        choices={[
          { value: NONE, text: words.nobody },
          ...(choices?.staff ?? [])
            .filter(({ id }) => details.may.assign || id === me.id || id === details.assigneeId)
            .map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
    </section>
  );
}

function Place(props: PartProps) {
  const { details, choices, change, fields } = props;
  const words = detailsWords.use();
  const kinds = kindWords.use();
  const sections = (choices?.sections ?? []).filter(
    ({ editionId }) => editionId === details.editionId,
  );
  const isDisabled = !details.may.write;
  return (
    <section aria-label={words.place}>
      <div className="two">
        <Select
          label={words.section}
          value={details.sectionId ?? NONE}
          isDisabled={isDisabled}
          onChange={(value) => void change({ sectionId: value === NONE ? null : value })}
          choices={[
            { value: NONE, text: words.noSection },
            ...sections.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <Select
          label={words.kind}
          value={details.kind}
          isDisabled={isDisabled}
          onChange={(kind) => void change({ kind: kind as StoryKind })}
          choices={STORY_KINDS.map((kind) => ({ value: kind, text: kinds[kind] }))}
        />
      </div>
      <TagField {...props} />
      <KeptField
        label={words.dateline}
        hint={words.datelineHint}
        value={details.dateline ?? ''}
        lang={details.lang}
        isDisabled={isDisabled}
        error={fields.dateline}
        onKeep={(dateline) => void change({ dateline })}
      />
    </section>
  );
}

function ForReaders({ details, change, fields }: PartProps) {
  const words = detailsWords.use();
  const isDisabled = !details.may.write;
  return (
    <section aria-label={words.readers}>
      <h3 className="h2">{words.readers}</h3>
      <KeptField
        label={words.slug}
        hint={details.publishedAt === null ? undefined : words.slugHint}
        value={details.slug}
        isDisabled={isDisabled}
        error={fields.slug}
        onKeep={(slug) => void change({ slug })}
      />
      <AccessFields details={details} isDisabled={isDisabled} change={change} />
      <Switch
        isSelected={details.isPinned}
        isDisabled={isDisabled}
        onChange={(isPinned) => void change({ isPinned })}
      >
        {words.pinned}
      </Switch>
      <KeptField
        label={words.seoTitle}
        value={details.seoTitle ?? ''}
        placeholder={details.headline}
        lang={details.lang}
        isDisabled={isDisabled}
        onKeep={(seoTitle) => void change({ seoTitle })}
      />
      <KeptField
        label={words.seoDescription}
        rows={3}
        value={details.seoDescription ?? ''}
        placeholder={details.standfirst}
        lang={details.lang}
        isDisabled={isDisabled}
        onKeep={(seoDescription) => void change({ seoDescription })}
      />
    </section>
  );
}

function PagePlace({ details, change, fields }: PartProps) {
  const words = detailsWords.use();
  return (
    <section aria-label={words.page}>
      <h3 className="h2">{words.page}</h3>
      <KeptField
        label={words.position}
        type="number"
        value={String(details.position)}
        isDisabled={!details.may.write}
        error={fields.position ?? fields.parentId}
        onKeep={(value) => void change({ position: Math.max(0, Math.round(Number(value)) || 0) })}
      />
    </section>
  );
}
