import type { StandIn } from '../platforms/stand-in.ts';

/** What stands before people, or was told to a machine, on a network that is played. */
export interface Post {
  id: string;
  text: string;
  /** What the network shows beside the text: the address of its card, and the like. */
  link: string | null;
}

/** A network that is played by a small strict server. */
export interface Network extends StandIn {
  posts: Post[];
  /** From now on these keys are refused. */
  refuse(): void;
  /** The next question is answered as this network asks for patience. */
  wait(seconds: number): void;
}
