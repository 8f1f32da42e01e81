"use client";

import { Button } from "@fourstep/ui/button";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useReportReasons } from "@fourstep/web/use-report-reasons";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";

/** What the author of a routine hid under it, and the way to show it again. Nothing where nothing is hidden. */
export function HiddenByYou({ routineId }: { routineId: string }) {
  const t = useTranslations("ownRoutine");
  const trpc = useTRPC();
  const api = useTRPCClient();
  const cache = useQueryClient();
  const days = useDayWords();
  const reasons = useReportReasons();
  const { data = [] } = useQuery(trpc.hiding.list.queryOptions({ routineId }));
  const showing = useMutation({
    mutationFn: (commentId: string) => api.hiding.delete.mutate({ commentId }),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries(trpc.hiding.list.queryFilter()),
        cache.invalidateQueries(trpc.comment.list.queryFilter()),
      ]),
  });
  const { error } = showing;
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="hidden-by-you" className="mt-6 border-t border-line pt-4">
      <h3 id="hidden-by-you" className="type-d-name">
        {t("hiddenByYou")}
      </h3>
      <p className="type-d-small mt-0.5 text-ink-2">{t("hiddenByYouText")}</p>
      <ul className="mt-2">
        {data.map(({ commentId, by, body, reason, hiddenAt }) => (
          <li
            key={commentId}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-6 border-b border-line py-2.5"
          >
            <div>
              <p className="type-d-small text-ink-2">
                {[
                  by ?? t("nameless"),
                  reasons.find(({ value }) => value === reason)?.label,
                  days.dayAndMonth(hiddenAt.slice(0, 10)),
                ].join(" · ")}
              </p>
              <p className="type-d-body line-clamp-4 max-w-prose whitespace-pre-wrap [overflow-wrap:anywhere]">
                {body}
              </p>
            </div>
            <Button
              variant="secondary"
              size="sm"
              isPending={showing.isPending && showing.variables === commentId}
              onClick={() => showing.mutate(commentId)}
            >
              {t("showAgain")}
            </Button>
          </li>
        ))}
      </ul>
      {error ? (
        <p role="alert" className="field-error mt-2">
          {isRefusal(error) ? error.message : t("failed")}
        </p>
      ) : null}
    </section>
  );
}
