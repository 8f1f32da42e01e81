"use client";

import {
  cautionFor,
  defaultDoseOf,
  type DraftClient,
  type DraftClientInput,
  type DraftDifference,
  draftFindings,
  isHard,
  withDifferences,
} from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { SeverityShape } from "@fourstep/ui/patterns/severity-shape";
import { useDayWords } from "@fourstep/web/use-day-words";
import { X } from "lucide-react";
import { useTranslations } from "use-intl";
import { usePlanBoard } from "./builder-context.ts";
import { DifferenceForm } from "./difference-form.tsx";

/** One person who gets the plan: what ends for it, what speaks against it, what is otherwise for them. */
export function AssignPerson({
  person,
  client,
  name,
  onRemove,
}: {
  person: DraftClientInput;
  client: DraftClient | undefined;
  name: string;
  onRemove: () => void;
}) {
  const t = useTranslations("builder");
  const days = useDayWords();
  const board = usePlanBoard();
  const { content, people, setPeople, exercises, exerciseOf } = board;
  const tags = client?.cautions.map(({ tag }) => tag) ?? [];
  const theirs = withDifferences(content, person.differences);
  const own = theirs.phases.flatMap(({ items }) => items);
  const minutesAvailable = client?.minutes ?? null;
  // The check as it runs for this person: with their cautions, their minutes and what is otherwise for them.
  const findings = draftFindings(theirs, {
    exercises,
    contraindications: tags,
    ...(minutesAvailable === null ? {} : { minutesAvailable }),
  });
  const shared = new Set(board.findings.map(({ finding }) => finding.message));
  const further = findings.filter(
    ({ finding }) => finding.rule !== "contraindicated" && !shared.has(finding.message),
  );
  const cautions = own.flatMap((item) => {
    const exercise = exerciseOf(item.exerciseId);
    const caution = exercise && cautionFor(exercise, tags, exercises);
    return exercise && caution ? [{ item, exercise, caution }] : [];
  });
  const setDifferences = (differences: DraftDifference[]) =>
    setPeople(people.map((one) => (one === person ? { ...one, differences } : one)));
  const nameOfKey = (key: string) =>
    exerciseOf(
      content.phases.flatMap(({ items }) => items).find((item) => item.key === key)?.exerciseId ??
        "",
    )?.shortName ?? t("gone");
  const told = (difference: DraftDifference) =>
    difference.kind === "swap"
      ? t("difference.swap", {
          from: nameOfKey(difference.key),
          to: exerciseOf(difference.exerciseId)?.shortName ?? t("gone"),
        })
      : t(`difference.${difference.kind}`, { name: nameOfKey(difference.key) });
  const withOne = (difference: DraftDifference) =>
    setDifferences([...person.differences.filter(({ key }) => key !== difference.key), difference]);
  return (
    <li className="grid gap-1.5 rounded-card border border-line p-3">
      <div className="flex items-center justify-between gap-3">
        <p className="type-d-name text-ink">{name}</p>
        <Button
          variant="quiet"
          size="sm"
          isIconOnly
          aria-label={t("assigning.without", { name })}
          onClick={onRemove}
        >
          <X aria-hidden />
        </Button>
      </div>
      {client?.running.map((plan) => (
        <p key={plan.id}>
          {t("assigning.ends", { title: plan.title, day: days.short(client.today) })}
        </p>
      ))}
      {cautions.map(({ item, exercise, caution }) => (
        <div key={item.key} className="grid gap-1.5 text-ease">
          <p>
            {exercise.name}: {caution.note}
          </p>
          {caution.neighbour ? (
            <Button
              variant="secondary"
              size="sm"
              className="justify-self-start"
              onClick={() =>
                caution.neighbour &&
                withOne({
                  kind: "swap",
                  key: item.key,
                  exerciseId: caution.neighbour.id,
                  dose: defaultDoseOf(caution.neighbour.dosage),
                })
              }
            >
              {t("swapFor", { name: caution.neighbour.name })}
            </Button>
          ) : null}
        </div>
      ))}
      {further.map((found) => (
        <p key={`${found.phaseKey}:${found.finding.message}`} className="flex items-start gap-2">
          <SeverityShape band={isHard(found) ? "amber" : "info"} size={11} className="mt-1" />
          <span className={isHard(found) ? "text-ease" : undefined}>{found.finding.message}</span>
        </p>
      ))}
      {person.differences.map((difference) => (
        <p key={difference.key} className="flex items-center justify-between gap-2 text-ink">
          {told(difference)}
          <Button
            variant="quiet"
            size="sm"
            onClick={() => setDifferences(person.differences.filter((one) => one !== difference))}
          >
            {t("difference.undo")}
          </Button>
        </p>
      ))}
      <DifferenceForm name={name} onAdd={withOne} />
    </li>
  );
}
