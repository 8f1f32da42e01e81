"use client";

import { lazy, Suspense, type ComponentProps } from "react";

const load = () => import("./exercise-sheet.tsx");
const ExerciseSheet = lazy(async () => ({ default: (await load()).ExerciseSheet }));

/** Brings the sheet's code before anybody asks for it, and after everything that is seen at once. */
export const preloadExerciseSheet = () => void load().catch(() => undefined);

/** The sheet of a step, loaded apart from the screen that opens it. */
export function ExerciseSheetLater(props: ComponentProps<typeof ExerciseSheet>) {
  return <Suspense fallback={null}>{<ExerciseSheet {...props} />}</Suspense>;
}
