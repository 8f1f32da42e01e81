import type { Preferences, Speed } from "./preferences.ts";

const rates: Record<Speed, number> = { slow: 0.8, normal: 1, fast: 1.25 };

export const canSpeak = (): boolean =>
  typeof speechSynthesis !== "undefined" && typeof SpeechSynthesisUtterance !== "undefined";

/** The voices of this device that speak a language, those that need no connection first. */
export function voicesFor(language: string): readonly SpeechSynthesisVoice[] {
  if (!canSpeak()) return [];
  const short = language.slice(0, 2).toLowerCase();
  return speechSynthesis
    .getVoices()
    .filter(({ lang }) => lang.toLowerCase().startsWith(short))
    .toSorted((a, b) => Number(b.localService) - Number(a.localService));
}

/** Tells when the list of voices has come; browsers fetch it late. */
export function onVoices(listener: () => void): () => void {
  if (!canSpeak()) return () => {};
  speechSynthesis.addEventListener("voiceschanged", listener);
  return () => speechSynthesis.removeEventListener("voiceschanged", listener);
}

/**
 * Says a sentence. What is said after something else has happened would be about the past, so a newer sentence does not
 * wait for an older one, unless both belong to the same moment (`isMore`).
 */
export function speak(
  text: string,
  { voice, speed }: Pick<Preferences, "voice" | "speed">,
  { language, isMore = false }: { readonly language: string; readonly isMore?: boolean },
): void {
  if (!canSpeak() || text === "") return;
  if (!isMore) hush();
  const sentence = new SpeechSynthesisUtterance(text);
  const chosen = speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === voice);
  if (chosen) sentence.voice = chosen;
  sentence.lang = chosen?.lang ?? language;
  sentence.rate = rates[speed];
  speechSynthesis.speak(sentence);
}

/** Nothing more is said of what was about to be said. */
export function hush(): void {
  if (canSpeak() && (speechSynthesis.speaking || speechSynthesis.pending)) speechSynthesis.cancel();
}
