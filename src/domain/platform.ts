/** What a newsroom says of its tie to a platform that is no secret. */
export interface PlatformOptions {
  /** The newsroom's page there: where the support box leads. */
  pageUrl?: string;
  /** Patreon's number of the campaign. */
  campaignId?: string;
  /** Tax in what is paid, in hundredths of a percent; the press's where absent. */
  vatRate?: number;
}

/** What asking a platform needs; sealed where it is kept. */
export interface PlatformSecrets {
  /** Stripe's secret key. */
  apiKey?: string;
  /** OAuth of Patreon. */
  clientId?: string;
  clientSecret?: string;
  /** The creator's own token, for the nightly reading. */
  accessToken?: string;
  refreshToken?: string;
}
