import type { PublicAddress } from "./public-address.ts";

/** One answer that is the same for everybody. */
export interface KeptPage {
  readonly tags: readonly string[];
  readonly bytes: number;
}

interface Drawing<Page> {
  readonly tags: readonly string[];
  readonly page: Promise<Page>;
}

export interface KeptPagesOptions {
  readonly mostPages: number;
  readonly mostBytes: number;
  /** After so long a page is drawn anew even if nothing was told: "two weeks ago" becomes three. */
  readonly oldestMs: number;
  readonly now?: () => number;
}

/**
 * Pages as they were drawn, by their address. Bounded in number and in bytes: what was asked for longest ago leaves
 * first. A page that is asked for by many at once is drawn once. What changed while it was drawn is drawn again: a
 * drawing that began before a change was known is shown to those who waited for it, and not kept.
 */
export class KeptPages<Page extends KeptPage> {
  readonly #kept = new Map<string, { readonly page: Page; readonly since: number }>();
  readonly #drawing = new Map<string, Drawing<Page>>();
  #bytes = 0;

  constructor(readonly options: KeptPagesOptions) {}

  get size(): number {
    return this.#kept.size;
  }

  /** The page as it is kept; undefined when it has to be drawn. */
  get(key: string): Page | undefined {
    const entry = this.#kept.get(key);
    if (!entry) return undefined;
    this.#forget(key);
    if (this.#now() - entry.since > this.options.oldestMs) return undefined;
    this.#keep(key, entry);
    return entry.page;
  }

  /** Draws a page, once for all who ask meanwhile. `draw` answers null for what must not be kept. */
  draw(
    { key, tags }: PublicAddress,
    draw: () => Promise<Page>,
    mayKeep: (page: Page) => boolean,
  ): Promise<Page> {
    const under = this.#drawing.get(key);
    if (under) return under.page;
    const since = this.#now();
    const drawing: Drawing<Page> = { tags, page: draw() };
    this.#drawing.set(key, drawing);
    const settled = () => {
      const isCurrent = this.#drawing.get(key) === drawing;
      if (isCurrent) this.#drawing.delete(key);
      return isCurrent;
    };
    drawing.page.then(
      (page) => {
        if (settled() && mayKeep(page)) this.#keep(key, { page, since });
      },
      () => settled(),
    );
    return drawing.page;
  }

  /** Drops all that shows any of these, and what is being drawn of them. */
  drop(tags: readonly string[]): void {
    const changed = new Set(tags);
    const shows = (of: readonly string[]) => of.some((tag) => changed.has(tag));
    for (const [key, { page }] of this.#kept) if (shows(page.tags)) this.#forget(key);
    for (const [key, drawing] of this.#drawing) if (shows(drawing.tags)) this.#drawing.delete(key);
  }

  dropAll(): void {
    this.#kept.clear();
    this.#drawing.clear();
    this.#bytes = 0;
  }

  #keep(key: string, entry: { readonly page: Page; readonly since: number }): void {
    this.#forget(key);
    this.#kept.set(key, entry);
    this.#bytes += entry.page.bytes;
    const { mostPages, mostBytes } = this.options;
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= mostPages && this.#bytes <= mostBytes) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    const entry = this.#kept.get(key);
    if (!entry) return;
    this.#kept.delete(key);
    this.#bytes -= entry.page.bytes;
  }

  #now(): number {
    return (this.options.now ?? Date.now)();
  }
}
