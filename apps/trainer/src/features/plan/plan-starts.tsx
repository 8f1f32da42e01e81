"use client";

import { estimatedMinutes } from "@fourstep/core";
import { Button, buttonClass } from "@fourstep/ui/button";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** What a new plan can begin from: the trainer's own templates and routines, and the built-in ones. */
export function PlanStarts() {
  const t = useTranslations("plans");
  const trpc = useTRPC();
  const api = useTRPCClient();
  const queryClient = useQueryClient();
  const templates = useQuery(trpc.planTemplate.list.queryOptions());
  const known = useQuery(trpc.routine.list.queryOptions()).data ?? [];
  const putAway = async (id: string) => {
    await api.planTemplate.delete.mutate({ id });
    await queryClient.invalidateQueries({ queryKey: trpc.planTemplate.pathKey() });
  };
  const own = (templates.data ?? []).map(({ id, content }) => ({
    id,
    from: `template:${id}`,
    name: content.title || t("untitled"),
    minutes: estimatedMinutes(content.phases[0]?.items ?? []),
  }));
  const fromRoutine = ({ id, name, items }: (typeof known)[number]) => ({
    id,
    from: `routine:${id}`,
    name,
    minutes: estimatedMinutes(items),
  });
  const ownRoutines = known.filter((one) => one.own && one.own.state !== "archived");
  const builtIn = known.filter((one) => one.own === null);
  const line = ({ id, from, name, minutes }: (typeof own)[number], isOwn: boolean) => (
    <li key={id} className="flex items-center gap-2 border-b border-line py-1.5">
      <span className="min-w-0 flex-1">
        <span className="type-d-name block">{name}</span>
        <span className="type-d-small text-ink-2">{t("minutes", { minutes })}</span>
      </span>
      {isOwn ? (
        <Button variant="quiet" size="sm" onClick={() => void putAway(id)}>
          {t("putAway")}
          <span className="sr-only"> {name}</span>
        </Button>
      ) : null}
      <Link
        href={`/plans/new?from=${from}` as Route}
        className={buttonClass({ variant: "secondary", size: "sm" })}
      >
        {t("use")}
        <span className="sr-only"> {name}</span>
      </Link>
    </li>
  );
  return (
    <aside className="grid content-start gap-6">
      {own.length > 0 ? (
        <section>
          <h2 className="type-d-section mb-1">{t("templates")}</h2>
          <ul className="border-t border-line">{own.map((one) => line(one, true))}</ul>
        </section>
      ) : null}
      {ownRoutines.length > 0 ? (
        <section>
          <h2 className="type-d-section mb-1">{t("ownRoutines")}</h2>
          <ul className="border-t border-line">
            {ownRoutines.map((one) => line(fromRoutine(one), false))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2 className="type-d-section mb-1">{t("routines")}</h2>
        <ul className="border-t border-line">
          {builtIn.map((one) => line(fromRoutine(one), false))}
        </ul>
      </section>
    </aside>
  );
}
