import { CONTACTS } from './author.ts';
import { type Channel, isContact } from './channel.ts';
import { contactLinks } from './contacts.ts';
import type { ContactLink } from './page-models.ts';

/** What pages know of a channel: nothing that is secret. */
export type PublicChannel = Pick<
  Channel,
  'kind' | 'name' | 'address' | 'editionIds' | 'isFollowed' | 'isOn' | 'options'
>;

export const isOfEdition = ({ editionIds }: PublicChannel, editionId: string): boolean =>
  editionIds.length === 0 || editionIds.includes(editionId);

/**
 * The ways to follow the paper, in the glossary's order. Two of one network are told apart by their names.
 * @param editionId null: those of all editions
 */
export function followLinks(
  channels: readonly PublicChannel[],
  editionId: string | null,
  names: Readonly<Record<string, string>>,
): ContactLink[] {
  const shown = channels.filter(
    (channel) => channel.isFollowed && (editionId === null || isOfEdition(channel, editionId)),
  );
  return CONTACTS.flatMap((kind) => {
    const ofKind = shown.filter((channel) => channel.kind === kind && isContact(channel.kind));
    return ofKind.flatMap(({ address, name }) =>
      contactLinks({ [kind]: address }, names).map((link) =>
        ofKind.length > 1 && name !== '' ? { ...link, text: name } : link,
      ),
    );
  });
}

/** The hub that tells who subscribed to an edition's feeds; null where there is none. */
export function hubOf(channels: readonly PublicChannel[], editionId: string): string | null {
  const hub = channels.find(
    (channel) => channel.kind === 'websub' && channel.isOn && isOfEdition(channel, editionId),
  );
  return hub?.options.target ?? null;
}
