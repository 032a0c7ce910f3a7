/**
 * Patreon's own; a stand-in's in tests. Its authorisation page stands on the same host. In a file of its
 * own, for every start needs it, and few need what asks.
 */
export const PATREON_API = 'https://www.patreon.com';
