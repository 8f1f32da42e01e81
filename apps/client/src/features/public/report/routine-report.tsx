"use client";

import { ReportForm } from "@fourstep/web/discussion/report-form";
import { useTranslations } from "use-intl";
import { v7 as newId } from "uuid";
import { Providers } from "../../../shell/providers.tsx";
import type { RoutineReportProps } from "./report-routine.tsx";

/** The report of a routine as a whole. It brings the app's words along, so it comes when somebody wants it. */
export function RoutineReport(props: RoutineReportProps) {
  return (
    <Providers>
      <Asked {...props} />
    </Providers>
  );
}

function Asked({ routineId, onDone }: RoutineReportProps) {
  const t = useTranslations("publicActions");
  return (
    <section aria-labelledby="report-routine">
      <h2 id="report-routine" className="type-p-h3">
        {t("report")}
      </h2>
      <p className="type-secondary mt-1 text-ink-2">{t("reportText")}</p>
      <ReportForm of={{ routineId }} newId={newId} onDone={onDone} />
    </section>
  );
}
