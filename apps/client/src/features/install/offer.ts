/** What Chromium hands a page that could be installed. */
export interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
  readonly userChoice: Promise<{ readonly outcome: "accepted" | "dismissed" }>;
}

let offer: InstallOffer | null = null;
const listeners = new Set<() => void>();

function tell(next: InstallOffer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}

// The browser offers once, as soon as a page has loaded: whoever listens later has missed it.
if (typeof window !== "undefined") {
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    tell(event as InstallOffer);
  });
  window.addEventListener("appinstalled", () => tell(null));
}

export const currentOffer = () => offer;

export function onOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows the browser's own question; an offer is good for one. */
export async function takeOffer(): Promise<void> {
  const taken = offer;
  await taken?.prompt();
  tell(null);
}
