"use client";

import { Button, buttonClass } from "@fourstep/ui/button";
import { Dialog } from "@fourstep/ui/dialog";
import { Kbd } from "@fourstep/ui/kbd";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useKeys } from "../../shell/keys.tsx";
import { useRoutineActs } from "./use-routine-acts.ts";

/** What its owner can do with a routine: plan from it, change it, put it away. */
export function RoutineActs({ id, name }: { id: string; name: string }) {
  const t = useTranslations("ownRoutine");
  const router = useRouter();
  const acts = useRoutineActs(id);
  const [isAsking, setAsking] = useState(false);
  const edit = `/routines/${id}/edit` as Route;
  const plan = `/plans/new?from=routine:${id}` as Route;
  useKeys(t("title"), [
    { key: "e", label: t("edit"), run: () => router.push(edit) },
    { key: "p", label: t("plan"), run: () => router.push(plan) },
  ]);
  return (
    <span className="ms-auto flex flex-wrap items-center gap-3">
      <Button variant="quiet" size="sm" onClick={() => setAsking(true)}>
        {t("archive")}
      </Button>
      <Link href={edit} className={buttonClass({ variant: "secondary", size: "sm" })}>
        {t("edit")} <Kbd>E</Kbd>
      </Link>
      <Link href={plan} className={buttonClass({ size: "sm" })}>
        {t("plan")} <Kbd>P</Kbd>
      </Link>
      <Dialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={t("archiveTitle", { name })}
        footer={
          <>
            <Button variant="secondary" size="sm" onClick={() => setAsking(false)}>
              {t("cancel")}
            </Button>
            <Button
              size="sm"
              isPending={acts.isPending}
              onClick={() =>
                void acts.archive().then((isDone) => isDone && router.push("/routines" as Route))
              }
            >
              {t("archive")}
            </Button>
          </>
        }
      >
        <p>{t("archiveText")}</p>
        {acts.problem ? (
          <p role="alert" className="field-error mt-2">
            {acts.problem}
          </p>
        ) : null}
      </Dialog>
    </span>
  );
}
