"use client";

import { reportOf } from "@fourstep/core";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { useTRPC } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "@fourstep/ui/skeleton";
import { useTranslations } from "use-intl";
import { NothingHere } from "../../shell/nothing-here.tsx";
import { usePathId } from "../../shell/use-path-id.ts";
import { ReportControls } from "./report-controls.tsx";
import { ReportSheet } from "./report-sheet.tsx";
import { useReportParams } from "./use-report-params.ts";

/** A progress report to hand to a clinician: on paper it stands alone. */
export function ReportScreen() {
  const id = usePathId();
  const trpc = useTRPC();
  const t = useTranslations("report");
  const shell = useTranslations("desk");
  const client = useQuery({
    ...trpc.client.get.queryOptions({ id: id ?? "" }),
    enabled: id !== null,
  });
  const progress = useQuery({
    ...trpc.clientProgress.get.queryOptions({ clientId: id ?? "" }),
    enabled: id !== null,
  });
  const account = useQuery(trpc.account.get.queryOptions());
  const { from, to, isBackwards, change } = useReportParams(progress.data?.day ?? "2026-01-01");
  const failed = [client, progress].find((one) => one.isError);
  if (failed && isRefusal(failed.error)) return <NothingHere />;
  if (failed?.error) {
    return <FailureScreen error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (!client.data || !progress.data) {
    return (
      <output aria-label={shell("loading")} className="mx-auto block max-w-210 px-4 py-8">
        <Skeleton className="h-160 w-full" />
      </output>
    );
  }
  return (
    <div className="mx-auto max-w-210 px-4 py-6 print:max-w-none print:p-0">
      <ReportControls client={client.data} from={from} to={to} onChange={change} />
      {isBackwards ? (
        <p className="type-d-body py-8 text-ink-2">{t("backwards")}</p>
      ) : (
        <ReportSheet
          client={client.data}
          progress={progress.data}
          report={reportOf(progress.data, from, to)}
          trainer={account.data?.name ?? ""}
        />
      )}
    </div>
  );
}
