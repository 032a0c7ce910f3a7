/** Keys of an edition or an author as an actor. */
export interface FediverseKeyTable {
  /** Id of the edition or author. */
  actor_id: string;
  /** PEM. */
  rsa_public: string;
  /** PKCS #8 in base64, sealed. */
  rsa_sealed: string;
  /** PEM. */
  ed_public: string;
  ed_sealed: string;
  /** What followers were last told of the actor itself. */
  digest: string | null;
  created_at: number;
}

export interface FollowerTable {
  actor_id: string;
  /** The follower's address. */
  follower: string;
  inbox: string;
  shared_inbox: string | null;
  host: string;
  followed_at: number;
}

/** What became of an article abroad. */
export interface FederatedArticleTable {
  article_id: string;
  /** `new`, `out` or `withdrawn`. */
  state: string;
  round: number;
  digest: string | null;
  changed_at: number;
}

/** What one of our actors said, once for all who are told. */
export interface ActivityTable {
  id: string;
  uri: string;
  actor_id: string;
  article_id: string | null;
  kind: string;
  json: string;
  created_at: number;
}

/** One activity for one inbox. The order of activities is the order in which an inbox gets them. */
export interface ActivityDeliveryTable {
  inbox: string;
  activity_id: string;
  /** `waiting`, `done`, `refused`, `gone` or `lost`. */
  state: string;
  /** What the server answered last; null: nothing. */
  status: number | null;
  reason: string;
  at: number;
}

/** A door of another server, with its own patience. */
export interface InboxTable {
  inbox: string;
  /** The signature it took last. */
  spec: string | null;
  tries: number;
  /** When to knock next; null: nothing waits. */
  try_at: number | null;
  failing_since: number | null;
  reason: string;
  leased_by: string | null;
  lease_until: number | null;
  /** Grows with everything that is put down for it: whoever empties it sees that more came. */
  rings: number;
}

/** A like or a boost. */
export interface EchoTable {
  article_id: string;
  actor: string;
  kind: string;
  uri: string;
  at: number;
}

/** Who wrote a comment on another server, and where an answer reaches them. */
export interface CommentStrangerTable {
  comment_id: string;
  actor: string;
  inbox: string;
  handle: string;
  page: string;
}

/** What became abroad of an answer of the newsroom. */
export interface FederatedAnswerTable {
  comment_id: string;
  article_id: string;
  /** The author or edition that speaks; null: the edition, before anybody did. */
  actor_id: string | null;
  /** `new`, `out` or `withdrawn`. */
  state: string;
  round: number;
  changed_at: number;
}

/** What the library keeps: foreign keys, activities that came already. */
export interface FediverseValueTable {
  key: string;
  value: string;
  expires_at: number | null;
}

export interface FediverseTables {
  fediverse_keys: FediverseKeyTable;
  followers: FollowerTable;
  federated_articles: FederatedArticleTable;
  activities: ActivityTable;
  activity_deliveries: ActivityDeliveryTable;
  inboxes: InboxTable;
  echoes: EchoTable;
  comment_strangers: CommentStrangerTable;
  federated_answers: FederatedAnswerTable;
  fediverse_values: FediverseValueTable;
}
