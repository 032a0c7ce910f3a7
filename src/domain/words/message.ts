/** A sentence with its figures in: one function a message, never pieces joined elsewhere. */
export type Message = (args: Record<string, string | number>) => string;
