"use client";

import { EmptyState } from "@fourstep/ui/patterns/empty-state";
import { Skeleton } from "@fourstep/ui/skeleton";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { NothingHere } from "../../shell/nothing-here.tsx";
import { CaseCard } from "./case-card.tsx";
import { type Act, CaseDialog } from "./case-dialog.tsx";
import { CaseList } from "./case-list.tsx";
import { SuspendedAside } from "./suspended-aside.tsx";
import { useCaseKeys } from "./use-case-keys.ts";
import { useModeration, useModerationActs } from "./use-moderation.ts";

/** What people reported and what writers appeal against, each in its context, and who is suspended. */
export function ModerationScreen() {
  const t = useTranslations("moderation");
  const desk = useTranslations("desk");
  const days = useDayWords();
  const { isRefused, isReady, error, retry, cases, suspended } = useModeration();
  const { isPending, problem, run } = useModerationActs();
  const [wanted, setWanted] = useState<string | null>(null);
  const [act, setAct] = useState<Act | null>(null);
  const place = Math.max(
    0,
    cases.findIndex(({ id }) => id === wanted),
  );
  const open = cases[place];
  const openId = open?.id;
  const toFocus = useRef(false);
  useEffect(() => {
    if (!toFocus.current) return;
    toFocus.current = false;
    document.getElementById(`case-${openId}`)?.focus();
  }, [openId]);
  const select = (id: string | undefined) => {
    if (id === undefined) return;
    toFocus.current = true;
    setWanted(id);
  };
  const goOn = () => select((cases[place + 1] ?? cases[place - 1])?.id);
  const onKeep = () => {
    if (!open) return;
    const { id } = open;
    void run((api) => api.report.update.mutate({ id, ending: "kept" })).then(
      (isDone) => isDone && goOn(),
    );
  };
  const onWalk = (by: 1 | -1) =>
    select(cases[Math.min(Math.max(place + by, 0), cases.length - 1)]?.id);
  useCaseKeys(open, { onWalk, onAct: setAct, onKeep });

  if (isRefused) return <NothingHere />;
  if (error && !isReady) return <FailureScreen error={error} onRetry={retry} />;
  const card = open ? (
    <CaseCard
      of={open}
      when={days.dayAndMonth(open.at.slice(0, 10))}
      isPending={isPending}
      onAct={setAct}
      onKeep={onKeep}
    />
  ) : null;
  return (
    <div className="mx-auto grid max-w-390 items-start gap-x-11 gap-y-10 px-4 py-6 md:px-10 lg:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]">
      <div>
        <h1 className="type-d-page">{t("title")}</h1>
        <p className="type-d-body mt-1 max-w-prose text-ink-2">{t("intro")}</p>
        {problem ? (
          <p role="alert" className="field-error mt-2">
            {problem}
          </p>
        ) : null}
        {!isReady ? (
          <output aria-label={desk("loading")} className="mt-6 grid gap-3">
            <Skeleton className="h-40 w-full" />
            <Skeleton className="h-14 w-full" />
          </output>
        ) : null}
        {isReady && cases.length === 0 ? (
          <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
        ) : null}
        {(["appeal", "report"] as const).map((kind) => (
          <CaseList
            key={kind}
            title={t(`group.${kind}`)}
            cases={cases.filter((one) => one.kind === kind)}
            openId={openId}
            momentOf={(at) => days.dayAndMonth(at.slice(0, 10))}
            onSelect={select}
          >
            {card}
          </CaseList>
        ))}
      </div>
      <SuspendedAside people={suspended} />
      {open && act ? (
        <CaseDialog
          act={act}
          of={open}
          onClose={(isDone) => {
            setAct(null);
            if (isDone) goOn();
          }}
        />
      ) : null}
    </div>
  );
}
