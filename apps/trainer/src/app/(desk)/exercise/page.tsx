import type { Metadata } from "next";
import { ExerciseScreen } from "../../../features/exercise/exercise-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.exercise") };

/** The one shell behind `/library/…`. */
export default function ExercisePage() {
  return <ExerciseScreen />;
}
