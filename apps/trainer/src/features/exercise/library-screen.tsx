"use client";

import { exerciseById, exercises as builtIn, findExercises } from "@fourstep/core";
import { joinClasses } from "@fourstep/ui";
import { Button, buttonClass } from "@fourstep/ui/button";
import { Kbd } from "@fourstep/ui/kbd";
import { EmptyState } from "@fourstep/ui/patterns/empty-state";
import { useTRPC } from "@fourstep/web/api";
import { useQuery } from "@tanstack/react-query";
import { MoveRight } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useKeys } from "../../shell/keys.tsx";
import { LibraryTabs } from "../../shell/library-tabs.tsx";
import { ExercisePanel } from "./exercise-panel.tsx";
import { LibraryFilters } from "./library-filters.tsx";
import { LibraryShelf } from "./library-shelf.tsx";
import { OwnShelf } from "./own-shelf.tsx";
import { shelves } from "./shelves.ts";
import { searchOf, useLibraryParams } from "./use-library-params.ts";

const nothing = {
  q: "",
  step: "",
  plane: "",
  muscle: "",
  need: "",
  level: "",
  floor: "",
  mine: "",
};

/** Every exercise on the shelf of its step, each in motion while it is looked at; narrowed by what is looked for. */
export function LibraryScreen() {
  const t = useTranslations("library");
  const form = useTranslations("exerciseForm");
  const router = useRouter();
  const trpc = useTRPC();
  const params = useLibraryParams();
  const [clearings, setClearings] = useState(0);
  const { view, change, isAsking } = params;
  // The built-in ones stand at once; one's own come with the answer.
  const all = useQuery(trpc.exercise.list.queryOptions()).data ?? builtIn;
  useKeys(t("title"), [{ key: "c", label: form("new"), run: () => router.push("/library/new") }]);
  const found = findExercises(all, searchOf(view)).filter(
    ({ id }) => view.mine !== "yes" || exerciseById(id) === undefined,
  );
  const ids = new Set(found.map(({ id }) => id));
  const opened = all.find(({ id }) => id === view.open);
  const choose = (id: string) => change({ open: id });
  const shown = shelves
    .map((shelf) => ({ ...shelf, exercises: shelf.exercises.filter(({ id }) => ids.has(id)) }))
    .filter(({ exercises }) => exercises.length > 0);
  return (
    <div className="mx-auto max-w-390 px-4 py-7 md:px-10">
      <header className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <div>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <h1 className="type-d-page">{t("title")}</h1>
            <LibraryTabs />
          </div>
          <output className="type-d-body block text-ink-2">
            {isAsking
              ? t("found", { count: found.length, all: all.length })
              : t("lead", { count: all.length })}
          </output>
        </div>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <p className="type-d-body flex items-center gap-2 text-ink-2">
            {t("easier")}
            <MoveRight aria-hidden size={18} />
            <span className="sr-only">{t("to")}</span>
            {t("harder")}
          </p>
          <Link
            href="/library/figures"
            className={buttonClass({ variant: "secondary", size: "sm" })}
          >
            {t("toFigures")}
          </Link>
          <Link href="/library/new" className={buttonClass({ variant: "secondary", size: "sm" })}>
            {form("new")} <Kbd>C</Kbd>
          </Link>
        </div>
      </header>
      <LibraryFilters key={clearings} params={params} exercises={all} />
      <div
        className={joinClasses(
          "mt-5 grid gap-x-8",
          opened && "min-[72rem]:grid-cols-[minmax(0,1fr)_20rem]",
        )}
      >
        <div className="grid content-start gap-7 lg:gap-3">
          {shown.map((shelf) => (
            <LibraryShelf key={shelf.step} shelf={shelf} chosen={view.open} onChoose={choose} />
          ))}
          <OwnShelf
            exercises={found.filter(({ id }) => exerciseById(id) === undefined)}
            chosen={view.open}
            onChoose={choose}
          />
          {found.length === 0 ? (
            <EmptyState
              title={t("noneTitle")}
              action={
                <Button
                  variant="secondary"
                  size="sm"
                  onClick={() => {
                    change(nothing);
                    setClearings(clearings + 1);
                  }}
                >
                  {t("showAll")}
                </Button>
              }
            >
              {t("noneText")}
            </EmptyState>
          ) : null}
        </div>
        {opened ? (
          <div className="hidden min-[72rem]:block">
            <ExercisePanel key={opened.id} exercise={opened} onClose={() => change({ open: "" })} />
          </div>
        ) : null}
      </div>
      <p className="type-d-small mt-8 max-w-2xl text-ink-3">{t("notReviewed")}</p>
    </div>
  );
}
