/** What is missing beside a picture. */
export type ImageGap = 'record' | 'credit' | 'date' | 'place' | 'type' | 'label';
