import { words } from "../words.ts";
import { commentWordsBy } from "./comment-keys.ts";

/** The same for a server that draws them. */
export const commentWords = () => commentWordsBy((key, open) => words(`comment.${key}`, open));
