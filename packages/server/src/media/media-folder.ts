import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, open, stat } from "node:fs/promises";
import path from "node:path";

/** The folder of the house in which videos and posters lie. Names are the house's own, never what somebody typed. */
export class MediaFolder {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  #at(name: string): string {
    return path.join(this.#root, path.basename(name));
  }

  /** Writes a part at its place, and says so only when it lies on disk. What lies behind it is cut off. */
  async write(name: string, offset: number, part: Buffer): Promise<void> {
    await mkdir(this.#root, { recursive: true, mode: 0o700 });
    const file = await open(this.#at(name), offset === 0 ? "w" : "r+", 0o600);
    try {
      await file.write(part, 0, part.length, offset);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** The first bytes of a file: what they say it is. */
  async first(name: string, count: number): Promise<Uint8Array> {
    const file = await open(this.#at(name), "r");
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }

  /** A stretch of a file, both ends included. */
  read(name: string, start: number, end: number): ReadStream {
    return createReadStream(this.#at(name), { start, end });
  }

  /** How long a file is, in bytes; null when it is not there. */
  async sizeOf(name: string): Promise<number | null> {
    return stat(this.#at(name)).then(
      ({ size }) => size,
      () => null,
    );
  }
}
