import { exerciseById } from "@fourstep/core";
import { publicRoutine, sharedDb } from "@fourstep/db";
import { sharedPicture } from "../../../../../features/public/picture/shared-picture.tsx";
import { factsOf } from "../../../../../features/public/routine/facts-of.ts";
import { leadOf } from "../../../../../features/public/routine/lead-of.ts";
import { words } from "../../../../../words.ts";

export const dynamic = "force-dynamic";

/** `/og/routines/<id>.png`: a routine where it is shared. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const shown = file.endsWith(".png") ? await publicRoutine(sharedDb(), file.slice(0, -4)) : null;
  if (!shown) return new Response(null, { status: 404 });
  const { minutes, count, needs } = factsOf(shown.routine);
  const lead = leadOf(shown.routine);
  return sharedPicture({
    title: shown.routine.name,
    facts: [
      words("public.minutes", { minutes }),
      words("public.count", { count }),
      needs.join(", "),
    ].join(" · "),
    exercise: lead && exerciseById(lead.exerciseId),
  });
}
