import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf, BodyInputOf } from '../../src/contract/operation.ts';
import { ACCESS, type Access } from '../../src/domain/article.ts';
import { useRead } from '../api/use.ts';
import { detailsWords } from '../desk/details-words.ts';
import { Checkbox } from '../look/checks.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { Select } from '../look/select.tsx';
import { useSay } from '../words/language.tsx';
import { supportWords } from './words.ts';

type Details = Pick<
  AnswerOf<typeof contract.readArticle>,
  'access' | 'accessTiers' | 'teaserBlocks'
>;
type Change = BodyInputOf<typeof contract.changeArticle>;

/** Who may read an article, which levels open it, and how much of it is for everybody. */
export function AccessFields(props: {
  details: Details;
  isDisabled: boolean;
  change: (change: Change) => unknown;
}) {
  const { details, isDisabled, change } = props;
  const words = detailsWords.use();
  const { access: own } = supportWords.use();
  const say = useSay();
  const { data } = useRead('/tiers', {}, { enabled: details.access === 'tiers' });
  const toggle = (id: string) => (isOpening: boolean) =>
    void change({
      accessTiers: isOpening
        ? [...details.accessTiers, id]
        : details.accessTiers.filter((one) => one !== id),
    });
  return (
    <>
      <Select
        label={words.access}
        value={details.access}
        isDisabled={isDisabled}
        onChange={(access) => void change({ access: access as Access })}
        choices={ACCESS.map((value) => ({ value, text: words.accesses[value] }))}
      />
      {details.access === 'tiers' ? (
        <fieldset className="plain">
          <legend className="small soft">{own.tiers}</legend>
          {data?.tiers.length === 0 ? <p className="small soft">{own.noTiers}</p> : null}
          {data?.tiers.map((tier) => (
            <Checkbox
              key={tier.id}
              isDisabled={isDisabled}
              isSelected={details.accessTiers.includes(tier.id)}
              onChange={toggle(tier.id)}
            >
              {tier.name[say] ?? Object.values(tier.name)[0] ?? tier.key}
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
      {details.access === 'public' ? null : (
        <KeptField
          label={own.teaser}
          inputMode="numeric"
          isDisabled={isDisabled}
          value={String(details.teaserBlocks)}
          onKeep={(text) => {
            const blocks = Number(text);
            if (Number.isInteger(blocks) && blocks >= 0) void change({ teaserBlocks: blocks });
          }}
        />
      )}
    </>
  );
}
