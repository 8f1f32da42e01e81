import { exercises, findExercises, isOfGroup } from "@fourstep/core";
import type { Metadata } from "next";
import { ExerciseLibrary } from "../../../features/public/library/exercise-library.tsx";
import {
  asksAnything,
  exerciseSearchOf,
  type Given,
} from "../../../features/public/search-params.ts";
import { pageMetadata } from "../../../features/public/structured/page-metadata.ts";
import { words } from "../../../words.ts";

interface Props {
  readonly searchParams: Promise<Given>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const page = pageMetadata({
    title: words("public.exercises"),
    description: words("public.exercisesLede"),
    path: "/exercises",
  });
  return { ...page, robots: { index: !asksAnything(await searchParams) } };
}

export default async function Page({ searchParams }: Props) {
  const search = exerciseSearchOf(await searchParams);
  const { muscle, ...rest } = search;
  const found = findExercises(exercises, rest).filter(
    ({ targets }) => muscle === null || isOfGroup(muscle, targets.muscles),
  );
  return <ExerciseLibrary found={found} search={search} />;
}
