/** Stripe's own; a stand-in's in tests. In a file without its SDK, which is large. */
export const STRIPE_API = 'https://api.stripe.com';
