/*
 * What a screen showed when it was left, kept on the phone as it stood. It is the first thing to be seen when the
 * screen is opened again: what a person looks for stands there before the page's code has come, and the screen itself
 * takes its place a moment later.
 */

export type Place = "today" | "progress" | "session";

const prefix = "fourstep.look.";
const account = "fourstep.account";
/** A screen that is larger than this is not worth the time that keeping it takes (characters). */
const mostCharacters = 150_000;

interface Look {
  readonly path: string;
  /** Yesterday's Today is not today's. */
  readonly day: string;
  /** The stylesheet it was drawn with: after an update its classes may mean something else. */
  readonly styles: string | null;
  readonly who: string;
  readonly html: string;
}

/**
 * The script that stands in the page and shows the last look, if it is of this address, this day, this stylesheet and
 * this person. Its element is the one before it.
 */
export const showLastLook = (place: Place): string =>
  `try{const l=JSON.parse(localStorage.getItem("${prefix}${place}"));if(l&&l.path===location.pathname&&l.day===new Date().toDateString()&&l.styles===document.querySelector("link[rel=stylesheet]").getAttribute("href")&&l.who===localStorage.getItem("${account}"))document.currentScript.previousElementSibling.innerHTML=l.html}catch{}`;

/** Keeps a screen as it stands, once it has come and for as long as somebody is signed in. */
export function keepLook(place: Place, screen: HTMLElement): void {
  try {
    const who = localStorage.getItem(account);
    const html = screen.innerHTML;
    const isWaiting = screen.querySelector("[aria-busy=true]") !== null;
    if (who === null || html === "" || isWaiting || html.length > mostCharacters) return;
    const look: Look = {
      path: location.pathname,
      day: new Date().toDateString(),
      styles: document.querySelector("link[rel=stylesheet]")?.getAttribute("href") ?? null,
      who,
      html,
    };
    localStorage.setItem(prefix + place, JSON.stringify(look));
  } catch {
    // A device that is full, or keeps nothing, shows the shape of the screen instead.
  }
}

/** Nothing of anybody is left to be seen here. */
export function forgetLooks(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix)) localStorage.removeItem(key);
    }
  } catch {
    // Where nothing can be kept, nothing is.
  }
}
