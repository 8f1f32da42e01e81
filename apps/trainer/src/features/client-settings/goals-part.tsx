"use client";

import type { ClientProfile } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { TextField } from "@fourstep/ui/text-field";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { SaveLine } from "./save-line.tsx";
import { SettingsPart } from "../../shell/settings-part.tsx";
import { useAct, useClientActs } from "./use-client-acts.ts";

/** What the two work towards: set, reached, given up. */
export function GoalsPart({ client }: { client: ClientProfile }) {
  const t = useTranslations("goal");
  const days = useDayWords();
  const acts = useClientActs(client.id);
  const setting = useAct();
  const ending = useAct();
  const [goal, setGoal] = useState("");
  const [dueOn, setDueOn] = useState("");
  const id = useRef<string | null>(null);
  const keep = async () => {
    id.current ??= acts.newId();
    await acts.setGoal(id.current, goal.trim(), dueOn || null);
    id.current = null;
    setGoal("");
    setDueOn("");
  };
  return (
    <SettingsPart title={t("title")} lead={t("lead")}>
      {client.care.goals.length === 0 ? null : (
        <ul className="mb-4">
          {client.care.goals.map((one) => (
            <li
              key={one.id}
              className="type-d-body flex flex-wrap items-center gap-2 border-b border-line py-2"
            >
              <span className="me-auto">
                <b className="font-semibold">{one.goal}</b>
                {one.dueOn === null ? null : (
                  <span className="text-ink-2"> {t("by", { day: days.full(one.dueOn) })}</span>
                )}
              </span>
              <Button
                variant="secondary"
                size="sm"
                aria-label={t("reachedOf", { goal: one.goal })}
                isPending={ending.isPending}
                onClick={() => void ending.run(() => acts.endGoal(one.id, "reach"))}
              >
                {t("reached")}
              </Button>
              <Button
                variant="quiet"
                size="sm"
                aria-label={t("droppedOf", { goal: one.goal })}
                isPending={ending.isPending}
                onClick={() => void ending.run(() => acts.endGoal(one.id, "drop"))}
              >
                {t("dropped")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (goal.trim() !== "") void setting.run(keep);
        }}
      >
        <div className="flex flex-wrap gap-4">
          <TextField
            label={t("goal")}
            size="sm"
            className="min-w-60 flex-1"
            maxLength={300}
            value={goal}
            onChange={(event) => setGoal(event.currentTarget.value)}
          />
          <TextField
            label={t("due")}
            size="sm"
            type="date"
            value={dueOn}
            onChange={(event) => setDueOn(event.currentTarget.value)}
          />
        </div>
        <SaveLine
          state={setting.state}
          label={t("set")}
          unavailable={goal.trim() === "" ? t("empty") : undefined}
        />
      </form>
    </SettingsPart>
  );
}
