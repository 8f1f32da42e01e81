"use client";

import { type StoryEntry, versionChanges } from "@fourstep/core";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";

type Of<Kind extends StoryEntry["kind"]> = Extract<StoryEntry, { kind: Kind }>;
type NameOf = (exerciseId: string) => string;

/** A version of a plan: by whom, why, and which exercises came, left or got another dose. */
export function VersionEntry({
  entry: { what },
  nameOf,
}: {
  entry: Of<"version">;
  nameOf: NameOf;
}) {
  const t = useTranslations("story");
  const { number, title, byName, reason, items, before } = what;
  // Only exercises and doses are compared here; the order in which steps run is the builder's matter.
  const changes =
    before === null
      ? []
      : versionChanges(
          { sequence: "walkthrough", items: before },
          { sequence: "walkthrough", items },
        );
  const named = (kind: "added" | "removed" | "dose") =>
    changes.flatMap((one) => (one.kind === kind ? [nameOf(one.exerciseId)] : [])).join(", ");
  const [added, removed, dose] = [named("added"), named("removed"), named("dose")];
  return (
    <>
      <p className="text-ink">
        <b className="font-semibold">
          {before === null ? t("planBegun", { title }) : t("planVersion", { title, number })}
        </b>
        {byName === null ? null : t("by", { name: byName })}
      </p>
      {removed && added ? <p>{t("became", { removed, added })}</p> : null}
      {added && !removed ? <p>{t("added", { added })}</p> : null}
      {removed && !added ? <p>{t("removed", { removed })}</p> : null}
      {dose ? <p>{t("otherDose", { dose })}</p> : null}
      {reason ? <p>“{reason}”</p> : null}
    </>
  );
}

/** A day that was put elsewhere or left out. */
export function DayEntry({ entry: { what } }: { entry: Of<"day"> }) {
  const t = useTranslations("story");
  const days = useDayWords();
  return (
    <>
      <p className="text-ink">
        <b className="font-semibold">
          {what.movedFrom === null
            ? t("leftOut", { day: days.short(what.to) })
            : t("moved", { from: days.short(what.movedFrom), to: days.short(what.to) })}
        </b>
        {what.byName === null ? null : t("by", { name: what.byName })}
      </p>
      {what.reason ? <p>“{what.reason}”</p> : null}
    </>
  );
}

/** A goal that was set, reached or given up. */
export function GoalEntry({ entry: { what } }: { entry: Of<"goal"> }) {
  const t = useTranslations("story");
  const days = useDayWords();
  return (
    <>
      <p className="text-ink">
        <b className="font-semibold">{t(`goal.${what.act}`)}</b>
      </p>
      <p>
        {what.goal}
        {what.dueOn === null ? null : t("dueOn", { day: days.full(what.dueOn) })}
      </p>
    </>
  );
}

/** That the health questions were answered, and what followed; never the answers. */
export function RedFlagEntry({ entry: { what } }: { entry: Of<"red_flag"> }) {
  const t = useTranslations("story");
  return (
    <>
      <p className="text-ink">
        <b className="font-semibold">{t("screen")}</b>
      </p>
      <p>{t(`outcome.${what.outcome}`)}</p>
    </>
  );
}

/** What the plan's rule proposed, and what became of it. */
export function ProposalEntry({
  entry: { what },
  nameOf,
}: {
  entry: Of<"proposal">;
  nameOf: NameOf;
}) {
  const t = useTranslations("story");
  const { from, to } = what.change;
  return (
    <>
      <p className="text-ink">
        <b className="font-semibold">
          {what.direction === "up" ? t("proposesUp") : t("proposesDown")}
        </b>
        {`, ${t(`decision.${what.decision ?? "waiting"}`)}`}
      </p>
      <p>
        {from.exerciseId === to.exerciseId
          ? t("otherDose", { dose: nameOf(to.exerciseId) })
          : t("became", { removed: nameOf(from.exerciseId), added: nameOf(to.exerciseId) })}
      </p>
    </>
  );
}
