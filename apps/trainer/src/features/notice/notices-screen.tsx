"use client";

import { useTRPC } from "@fourstep/web/api";
import { NoticeList } from "@fourstep/web/notices/notice-list";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";

/** What happened in the community that concerns a trainer. Trainers take part under their own routines. */
export function NoticesScreen() {
  const t = useTranslations("desk");
  const trpc = useTRPC();
  const routines = useQuery(trpc.routine.list.queryOptions());
  const isOwn = (id: string) => routines.data?.some((one) => one.id === id && one.own) ?? false;
  return (
    <div className="mx-auto max-w-3xl px-4 py-7 md:px-10">
      <h1 className="type-d-page">{t("notices")}</h1>
      <div className="mt-4">
        <NoticeList
          addressOf={(id, comment) =>
            isOwn(id) ? `/routines/${id}${comment ? `#c-${comment}` : ""}` : null
          }
          none={t("noticesNone")}
          size="sm"
        />
      </div>
    </div>
  );
}
