import { createHash } from "node:crypto";
import type { Encoding } from "../http/compression.ts";
import { compress } from "../http/compression.ts";

/** One body that is the same for everybody, with what was worked out about it. */
export interface StoredBody {
  /** The Content-Security-Policy that fits it; null for what is no page. */
  readonly policy: string | null;
  readonly compressed: Map<Encoding, Buffer>;
}

/** One thorough compression at a time: pages and calls need the other threads. */
let thorough: Promise<unknown> = Promise.resolve();

/**
 * Remembers policies and compressed bodies, by content. The first answer is compressed quickly; a thorough version is
 * made in the background and serves from then on.
 */
export class CompressedStore {
  readonly #bodies = new Map<string, StoredBody>();
  readonly #versions = new Map<string, StoredBody>();
  readonly #limit: number;

  /** @param limit number of bodies; the one that was stored first leaves first */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What is known about a body; `policy` is asked when it is new. */
  of(body: Buffer, policy: () => string | null): StoredBody {
    // Not Next's ETag: that is a short checksum, and two pages with the same one would show as one.
    const key = createHash("sha256").update(body).digest("base64");
    const known = this.#bodies.get(key);
    if (known) return known;
    const stored: StoredBody = { policy: policy(), compressed: new Map() };
    this.#keep(this.#bodies, key, stored);
    return stored;
  }

  nameVersion(etag: string, stored: StoredBody): void {
    if (this.#versions.get(etag) !== stored) this.#keep(this.#versions, etag, stored);
  }

  /** The body that was last sent under an ETag. */
  version(etag: string): StoredBody | undefined {
    return this.#versions.get(etag);
  }

  /** The body in an encoding; made when it is not known yet. */
  async compressed(stored: StoredBody, body: Buffer, encoding: Encoding): Promise<Buffer> {
    const known = stored.compressed.get(encoding);
    if (known) return known;
    const quick = await compress(body, encoding);
    stored.compressed.set(encoding, quick);
    thorough = thorough
      .then(() => compress(body, encoding, "thorough"))
      .then((result) => stored.compressed.set(encoding, result))
      .catch(keepTheQuickOne);
    return quick;
  }

  #keep(map: Map<string, StoredBody>, key: string, stored: StoredBody): void {
    map.set(key, stored);
    if (map.size <= this.#limit) return;
    const [oldest] = map.keys();
    if (oldest !== undefined) map.delete(oldest);
  }
}

function keepTheQuickOne(): void {}
