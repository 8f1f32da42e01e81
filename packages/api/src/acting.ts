import type { Viewer } from "@fourstep/core";
import type { Db } from "@fourstep/db";

/** What is known of the call itself. */
export interface RequestFacts {
  readonly id: string;
  /** Where the caller sits, as far as the server can tell. */
  readonly address: string;
  readonly userAgent: string;
}

/** Somebody, signed in or not, who asks for something. */
export interface Visiting {
  readonly db: Db;
  readonly request: RequestFacts;
}

/** A signed-in person who does something. */
export interface Acting extends Visiting {
  readonly viewer: Viewer;
}

/** What the server hands to every procedure. */
export interface Context extends Visiting {
  readonly viewer: Viewer | null;
}
