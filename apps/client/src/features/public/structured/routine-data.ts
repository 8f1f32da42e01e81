import { doseInWords, exerciseById } from "@fourstep/core";
import type { CommentInFeed, RoutineInPublic } from "@fourstep/db";
import { words } from "../../../words.ts";
import { factsOf } from "../routine/facts-of.ts";
import { siteOrigin } from "../site.ts";

/** A search engine shows a few; the page itself has them all. */
const mostComments = 10;

/** A routine as a plan of exercise, as something to be done step by step, and as what people say of it. */
export function routineData(
  { routine, author, publishedAt, updatedAt, adaptedFrom }: RoutineInPublic,
  comments: readonly CommentInFeed[],
): object {
  const { id, name, why, audience, frequency, items, level } = routine;
  const { minutes, needs } = factsOf(routine);
  const url = `${siteOrigin()}/routines/${id}`;
  const shared = {
    name,
    description: `${audience}. ${why}`,
    url,
    image: `${siteOrigin()}/og/routines/${id}.png`,
    datePublished: publishedAt,
    dateModified: updatedAt,
    author: author
      ? { "@type": "Person", name: author.name }
      : { "@type": "Organization", name: "Fourstep" },
    ...(adaptedFrom?.source && { isBasedOn: `${siteOrigin()}/routines/${adaptedFrom.source.id}` }),
  };
  const discussionOf = (said: readonly CommentInFeed[]) => ({
    "@type": "DiscussionForumPosting",
    "@id": `${url}#discussion`,
    headline: words("public.question"),
    text: words("public.commentsFeed", { name }),
    url,
    datePublished: publishedAt,
    author: shared.author,
    comment: said.slice(0, mostComments).map((comment) => ({
      "@type": "Comment",
      url: `${url}?comment=${comment.id}`,
      text: comment.body,
      dateCreated: comment.at,
      author: { "@type": "Person", name: comment.author || words("public.somebody") },
    })),
  });
  return {
    "@graph": [
      {
        "@type": "HowTo",
        "@id": `${url}#how-to`,
        ...shared,
        totalTime: `PT${minutes}M`,
        tool: needs.map((thing) => ({ "@type": "HowToTool", name: thing })),
        step: items.flatMap(({ exerciseId, dose }, place) => {
          const exercise = exerciseById(exerciseId);
          if (!exercise) return [];
          return {
            "@type": "HowToStep",
            position: place + 1,
            name: exercise.name,
            text: `${doseInWords(dose, exercise)}. ${exercise.cues.join(" ")}`,
            url: `${siteOrigin()}/exercises/${exerciseId}`,
          };
        }),
      },
      {
        "@type": "ExercisePlan",
        "@id": `${url}#plan`,
        ...shared,
        activityDuration: `PT${minutes}M`,
        activityFrequency: frequency,
        intensity: words(`public.level.${level}`),
      },
      ...(comments.length === 0 ? [] : [discussionOf(comments)]),
    ],
  };
}
