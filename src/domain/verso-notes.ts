/** What the newsroom says of the evidence of an article as a whole; all of it is for readers. */
export interface VersoNotes {
  /** A few sentences on how well the whole stands. */
  brief: string;
  /** What it does not know, and what it tried. */
  unknowns: readonly { question: string; note: string }[];
  /** How the piece was made. */
  backstory: string;
}

export const NO_NOTES: VersoNotes = { brief: '', unknowns: [], backstory: '' };
