import type { SessionDetail } from "@fourstep/core";
import { Column, Table } from "@fourstep/ui/table";
import { useTranslations } from "use-intl";
import { ItemLine } from "./item-line.tsx";
import { sessionRows } from "./session-rows.ts";

/** Every set: what was asked beside what was done, side by side. */
export function SetTable({ session }: { session: SessionDetail }) {
  const t = useTranslations("session");
  return (
    <div className="overflow-x-auto">
      <Table caption={t("caption")} className="min-w-[44rem] table-fixed">
        <thead>
          <tr>
            <Column className="w-[38%]">{t("exerciseAndDose")}</Column>
            <Column className="w-[31%]">{t("left")}</Column>
            <Column className="w-[31%]">{t("right")}</Column>
          </tr>
        </thead>
        <tbody>
          {sessionRows(session).map((row) => (
            <ItemLine key={row.item.id} row={row} bands={session.bands} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}
