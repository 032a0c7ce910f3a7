import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createTarPacker } from 'modern-tar';
import { SUMS, writeSums } from './layout.ts';

/** A backup that is being written. After the first error nothing more can be added. */
export interface Pack {
  /** @param bytes must be what `body` has @throws what went wrong with the file or the body */
  add(name: string, body: Readable, bytes: number): Promise<void>;
  /** Adds the sums and sees all of it on the disk. */
  end(): Promise<void>;
}

/** @param file made anew, for its own account alone */
export function packInto(file: string, mtime: Date): Pack {
  const { readable, controller } = createTarPacker();
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  const failure = pipeline(Readable.fromWeb(readable), target).then(
    () => null,
    (error: unknown) => error,
  );
  const sums = new Map<string, string>();
  /** The disk's own words, where it was the disk. */
  const guarded = async (step: () => Promise<void> | void) => {
    try {
      await step();
    } catch (error) {
      controller.error(error);
      throw (await failure) ?? error;
    }
  };
  const write = async (name: string, body: Readable, size: number) => {
    const hash = createHash('sha256');
    const writer = controller.add({ name, size, mode: 0o600, mtime }).getWriter();
    for await (const piece of body as AsyncIterable<Buffer>) {
      hash.update(piece);
      await writer.write(piece);
    }
    await writer.close();
    sums.set(name, hash.digest('hex'));
  };
  return {
    add: (name, body, bytes) => guarded(() => write(name, body, bytes)),
    async end() {
      const text = Buffer.from(writeSums(sums));
      await guarded(() => write(SUMS, Readable.from([text]), text.length));
      await guarded(() => controller.finalize());
      const failed = await failure;
      if (failed) throw failed;
    },
  };
}
