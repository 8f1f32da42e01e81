"use client";

import { useTranslations } from "use-intl";
import { BoardTotals } from "./board-totals.tsx";
import { usePlanBoard } from "./builder-context.ts";
import { FindingList } from "./finding-list.tsx";
import { PhoneFrame } from "./phone-frame.tsx";

/** What the plan comes to, what the protocol says about it, and how the client will see it. */
export function ChecksPane({ isExplained }: { isExplained: boolean }) {
  const t = useTranslations("builder");
  const { only } = usePlanBoard();
  const { minutes = null, daysPerWeek: days = null } = only ?? {};
  const said = [
    minutes === null ? null : t("total.minutes", { minutes }),
    days === null ? null : t("total.days", { days }),
  ].filter((one) => one !== null);
  const time = only && {
    name: t("total.time"),
    text: said.length === 0 ? t("total.unsaid") : said.join(", "),
  };
  return (
    <div className="grid content-start gap-4">
      <BoardTotals more={time ? [time] : []} />
      <FindingList isExplained={isExplained} />
      <PhoneFrame />
    </div>
  );
}
