import { type Bands, describeDose, figureIdOf } from "@fourstep/core";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import { StepBadge } from "@fourstep/ui/patterns/step-badge";
import { Cell, RowHead } from "@fourstep/ui/table";
import { useTranslations } from "use-intl";
import { useExercises } from "../../shell/use-exercises.ts";
import type { ItemRow, SetCell } from "./session-rows.ts";
import { SetDone } from "./set-done.tsx";

/** One exercise of the session: its figure, its dose, and its sets by side. */
export function ItemLine({ row, bands }: { row: ItemRow; bands: Bands }) {
  const t = useTranslations("session");
  const stepName = useTranslations("step");
  const exerciseOf = useExercises([row.exerciseId, row.item.exerciseId]);
  const exercise = exerciseOf(row.exerciseId);
  const planned = exerciseOf(row.item.exerciseId);
  const isSwapped = row.exerciseId !== row.item.exerciseId;
  const { left, right, both } = row.cells;
  return (
    <tr className="align-middle">
      <RowHead className="py-3 font-[450]">
        <span className="flex items-center gap-4">
          <span className="w-24 shrink-0">
            <ExerciseFigure
              exerciseId={exercise ? figureIdOf(exercise) : row.exerciseId}
              title=""
              unit={0.8}
              hasFloor
            />
          </span>
          <span className="min-w-0">
            <span className="flex items-center gap-2">
              <StepBadge step={row.item.step} label={stepName(row.item.step)} />
              <span className="type-d-name">{exercise?.name ?? row.exerciseId}</span>
            </span>
            <span className="type-d-body block text-ink-2">
              {describeDose(row.item.dose, planned)}
            </span>
            {isSwapped ? (
              <span className="type-d-small block text-ink-2">
                {t("swapped", { planned: planned?.name ?? row.item.exerciseId })}
              </span>
            ) : null}
          </span>
        </span>
      </RowHead>
      {both.length > 0 ? (
        <Cell colSpan={2}>
          <Sets cells={both} bands={bands} />
        </Cell>
      ) : (
        <>
          <Cell>
            <Sets cells={left} bands={bands} />
          </Cell>
          <Cell>
            <Sets cells={right} bands={bands} />
          </Cell>
        </>
      )}
    </tr>
  );
}

function Sets({ cells, bands }: { cells: readonly SetCell[]; bands: Bands }) {
  return (
    <ol className="flex flex-wrap gap-2">
      {cells.map((cell) => (
        <SetDone key={cell.planned.key} cell={cell} bands={bands} />
      ))}
    </ol>
  );
}
