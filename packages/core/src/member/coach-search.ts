/** What somebody looks for among the trainers. */
export interface CoachSearch {
  /** In small letters; a trainer answers who has all of them. */
  readonly words: readonly string[];
  /** The name, in small letters, after which the page begins; empty: the beginning. */
  readonly after: string;
}

/** More words than anybody looks for. */
const mostWords = 8;

/** What somebody typed, word by word. */
export const wordsOf = (text: string): readonly string[] =>
  text.normalize("NFC").toLowerCase().split(/\s+/u).filter(Boolean).slice(0, mostWords);
