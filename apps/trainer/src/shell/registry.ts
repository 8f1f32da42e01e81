/** What the parts of a page tell the frame around them while they stand, in the order in which they came. */
export interface Registry<Entry> {
  /** Adds or renews an entry. Readers hear of it when its signature is another. */
  put: (id: string, entry: Entry, signature: string) => void;
  drop: (id: string) => void;
  /** The same array until something changed. */
  read: () => readonly Entry[];
  subscribe: (listener: () => void) => () => void;
}

/** A place outside React, so that telling it does not draw the teller anew. */
export function makeRegistry<Entry>(): Registry<Entry> {
  const entries = new Map<string, { entry: Entry; signature: string }>();
  const listeners = new Set<() => void>();
  let all: readonly Entry[] = [];
  const changed = () => {
    all = [...entries.values()].map(({ entry }) => entry);
    for (const listener of listeners) listener();
  };
  return {
    put(id, entry, signature) {
      const before = entries.get(id);
      if (before?.signature === signature) {
        // The same words with newer functions behind them: nobody need draw anew.
        Object.assign(before.entry as object, entry);
        return;
      }
      entries.set(id, { entry, signature });
      changed();
    },
    drop(id) {
      if (entries.delete(id)) changed();
    },
    read: () => all,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
