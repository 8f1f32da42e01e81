type Ask = (go: () => void) => void;

let asking: Ask | null = null;

/** Whoever is about to leave the page is asked first. Answers how to stop asking. */
export function askBeforeLeaving(ask: Ask): () => void {
  asking = ask;
  return () => {
    if (asking === ask) asking = null;
  };
}

/** Goes on to another page, unless this one asks first. */
export function leave(go: () => void): void {
  if (asking) asking(go);
  else go();
}
