"use client";

import type { ExerciseDetail } from "@fourstep/core";
import { Button, buttonClass } from "@fourstep/ui/button";
import { Chip } from "@fourstep/ui/chip";
import { Kbd } from "@fourstep/ui/kbd";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useKeys } from "../../shell/keys.tsx";
import { useExerciseActs } from "./use-exercise-acts.ts";

/** Whose it is, and what its owner can do with it. */
export function OwnActs({
  detail: { exercise, ownerName, isMine, isArchived },
}: {
  detail: ExerciseDetail;
}) {
  const t = useTranslations("exerciseForm");
  const acts = useExerciseActs();
  const router = useRouter();
  const [state, setState] = useState<"idle" | "pending" | "failed">("idle");
  const edit = `/library/${exercise.id}/edit` as Route;
  const mayChange = isMine && !isArchived;
  useKeys(t("keys"), [
    { key: "e", label: t("edit"), run: () => router.push(edit), when: mayChange },
  ]);
  if (ownerName === null) return null;
  return (
    <span className="flex flex-wrap items-center gap-3 md:ms-auto">
      <Chip tone="outline" size="sm">
        {isArchived ? t("archived") : isMine ? t("yours") : t("of", { name: ownerName })}
      </Chip>
      {mayChange ? (
        <>
          <Button
            variant="quiet"
            size="sm"
            isPending={state === "pending"}
            onClick={() => {
              setState("pending");
              void acts.archive(exercise.id).then(
                () => router.push("/library"),
                () => setState("failed"),
              );
            }}
          >
            {t("archive")}
          </Button>
          <Link href={edit} className={buttonClass({ variant: "secondary", size: "sm" })}>
            {t("edit")} <Kbd>E</Kbd>
          </Link>
        </>
      ) : null}
      <output className="type-d-small text-ink-2">{state === "failed" ? t("failed") : null}</output>
    </span>
  );
}
