import { defaultDoseOf, doseInWords, exerciseById, say } from "@fourstep/core";
import { sharedPicture } from "../../../../../features/public/picture/shared-picture.tsx";

export const dynamic = "force-dynamic";

/** `/og/exercises/<id>.png`: an exercise where it is shared. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const exercise = file.endsWith(".png") ? exerciseById(file.slice(0, -4)) : undefined;
  if (!exercise) return new Response(null, { status: 404 });
  return sharedPicture({
    title: exercise.name,
    facts: `${say(`step.${exercise.step}`)} · ${doseInWords(defaultDoseOf(exercise.dosage), exercise)}`,
    exercise,
  });
}
