import type { Metadata } from "next";
import { EditExerciseScreen } from "../../../features/exercise/edit-exercise-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.exerciseEdit") };

/** The one shell behind `/library/…/edit`. */
export default function ExerciseEditPage() {
  return <EditExerciseScreen />;
}
