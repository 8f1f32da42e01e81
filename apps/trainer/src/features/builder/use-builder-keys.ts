"use client";

import {
  type Amounts,
  dosed,
  type Dose,
  movedBy,
  type PlanDraftContent,
  withAmounts,
  withoutItem,
} from "@fourstep/core";
import { useTranslations } from "use-intl";
import { useKeys } from "../../shell/keys.tsx";
import { focusCard, neighbourOf } from "./focus-card.ts";
import type { Board } from "./use-board-state.ts";

const digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** A dose with so many sets, or spots where it counts in spots. */
function counted(dose: Dose, count: number): Dose {
  const amounts: Amounts =
    dose.kind === "spot_hold" ? { spotsPerSide: Math.min(6, count) } : { sets: count };
  return withAmounts(dose, amounts);
}

/** A rep more or less, or five seconds where it counts in seconds. */
function stepped(dose: Dose, by: 1 | -1): Dose {
  const within = (value: number, least: number, most: number) =>
    Math.min(most, Math.max(least, value));
  if (dose.kind === "reps") return withAmounts(dose, { reps: within(dose.reps + by, 1, 50) });
  if (dose.kind === "hold") {
    return withAmounts(dose, { seconds: within(dose.seconds + 5 * by, 5, 300) });
  }
  return withAmounts(dose, { secondsPerSpot: within(dose.secondsPerSpot + 5 * by, 5, 300) });
}

/** Everything that the board can do without a mouse. */
export function useBuilderKeys(
  board: Board,
  acts: {
    /** What ends the work, and what it is called. */
    readonly onDone: () => void;
    readonly done: string;
    readonly onFind: () => void;
    readonly onExplain: () => void;
  },
) {
  const t = useTranslations("builder");
  const { card, content, apply, select, next } = board;
  const has = card !== undefined;
  const go = (columns: number, rows: number) => () => {
    const key = neighbourOf(board.selected, { columns, rows });
    select(key);
    focusCard(key);
  };
  const shift = (by: 1 | -1) => () => {
    if (!card) return;
    apply(movedBy(content, card.key, by, board.exercises));
    focusCard(card.key);
  };
  const dose = (change: (dose: Dose) => Dose, part: string) => () => {
    if (card) apply(dosed(content, card.key, change(card.dose)), `${card.key}:${part}`);
  };
  const remove = () => {
    if (!card) return;
    const below = neighbourOf(card.key, { columns: 0, rows: 1 });
    const other = below === card.key ? neighbourOf(card.key, { columns: 0, rows: -1 }) : below;
    apply(withoutItem(content, card.key) satisfies PlanDraftContent);
    const after = other === card.key ? null : other;
    select(after);
    focusCard(after);
  };
  useKeys(t("keys.name"), [
    { key: "ArrowUp", label: t("keys.between"), run: go(0, -1) },
    { key: "ArrowDown", label: t("keys.between"), run: go(0, 1) },
    { key: "ArrowLeft", label: t("keys.between"), run: go(-1, 0), isInFooter: false },
    { key: "ArrowRight", label: t("keys.between"), run: go(1, 0), isInFooter: false },
    { key: "Shift+ArrowUp", label: t("keys.move"), run: shift(-1), when: has },
    { key: "Shift+ArrowDown", label: t("keys.move"), run: shift(1), when: has },
    {
      key: digits,
      label: t("keys.sets"),
      run: (event) => dose((one) => counted(one, Number(event.key)), "sets")(),
      when: has,
    },
    {
      key: ["+", "="],
      label: t("keys.reps"),
      run: dose((one) => stepped(one, 1), "reps"),
      when: has,
    },
    { key: "-", label: t("keys.reps"), run: dose((one) => stepped(one, -1), "reps"), when: has },
    { key: ["Delete", "Backspace"], label: t("keys.remove"), run: remove, when: has },
    { key: "/", label: t("keys.find"), run: acts.onFind },
    {
      key: "f",
      label: t("keys.fix"),
      run: () => next && board.fix(next),
      when: next !== undefined,
    },
    { key: "x", label: t("keys.explain"), run: acts.onExplain, when: board.findings.length > 0 },
    { key: "Mod+z", label: t("keys.undo"), run: board.undo, when: board.canUndo },
    {
      key: "Shift+Mod+z",
      label: t("keys.redo"),
      run: board.redo,
      when: board.canRedo,
      isInFooter: false,
    },
    { key: "Mod+Enter", label: acts.done, run: acts.onDone },
  ]);
}
