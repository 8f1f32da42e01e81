"use client";

import type { CommentSort } from "@fourstep/core";
import { Segmented } from "@fourstep/ui/segmented";
import { useTRPC } from "@fourstep/web/api";
import { type DiscussionHouse, InHouse } from "@fourstep/web/discussion/discussion-house";
import { MemberDiscussion } from "@fourstep/web/discussion/member-discussion";
import { useCommentWords } from "@fourstep/web/discussion/use-comment-words";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { v7 as newId } from "uuid";
import { emergencyNumber } from "../../env.ts";
import { HiddenByYou } from "./hidden-by-you.tsx";

/** What people say of a published routine. Its author answers as such, and may hide what does not belong there. */
export function RoutineDiscussion({
  routineId,
  publicPages,
}: {
  routineId: string;
  publicPages: string;
}) {
  const t = useTranslations("ownRoutine");
  const words = useCommentWords();
  const [sort, setSort] = useState<CommentSort>("newest");
  const account = useQuery(useTRPC().account.get.queryOptions());
  if (!account.data) return null;
  const house: DiscussionHouse = {
    viewerId: account.data.id,
    newId,
    emergencyNumber,
    size: "sm",
    notices: "/notices",
    exerciseAt: (id) => `${publicPages}/exercises/${id}`,
    addressOf: (id) => `${publicPages}/routines/${routineId}?comment=${id}#c-${id}`,
    mayHide: true,
  };
  return (
    <section aria-labelledby="discussion" className="border-t border-line pt-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="discussion" className="type-d-section">
          {t("discussion")}
        </h2>
        <Segmented
          label={t("sort")}
          size="sm"
          options={(["newest", "helpful"] as const).map((value) => ({
            value,
            label: t(`sortBy.${value}`),
          }))}
          value={sort}
          onChange={setSort}
        />
      </div>
      <p className="type-d-body mt-1 text-ink-2">{t("discussionText")}</p>
      <InHouse value={house}>
        <MemberDiscussion routineId={routineId} sort={sort} words={words} />
      </InHouse>
      <HiddenByYou routineId={routineId} />
    </section>
  );
}
