"use client";

import { useTranslations } from "use-intl";
import { commentWordsBy } from "./comment-keys.ts";

/** The same for a screen. */
export function useCommentWords() {
  const t = useTranslations("comment");
  return commentWordsBy((key, open) => t(key, open));
}
