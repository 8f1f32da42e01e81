import type { Metadata } from "next";
import { NewExerciseScreen } from "../../../features/exercise/edit-exercise-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.exerciseNew") };

/** The one shell behind `/library/new`. */
export default function ExerciseNewPage() {
  return <NewExerciseScreen />;
}
