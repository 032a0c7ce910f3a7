/** What the address of the channels says: which one is open. */
export interface ChannelsSearch {
  channel?: string;
}

export function channelsSearch({ channel }: Record<string, unknown>): ChannelsSearch {
  return typeof channel === 'string' && channel !== '' ? { channel } : {};
}
