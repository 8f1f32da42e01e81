import { articleRoutineId, type Exercise } from "@fourstep/core";
import type { PublicRoutine, RoutineInPublic } from "@fourstep/db";
import { Avatar } from "@fourstep/ui/avatar";
import type { ReactNode } from "react";
import { words } from "../../../words.ts";
import { PublicFigure } from "../figure/public-figure.tsx";
import { publicWidth } from "../frame/public-frame.tsx";

/** The name, whose it is, why, and the movement it turns on, standing on the line that the facts hang from. */
export function RoutineHero({
  shown: { routine, author, adaptedFrom },
  leading,
  actions,
}: {
  shown: RoutineInPublic;
  leading: Exercise | undefined;
  actions: ReactNode;
}) {
  return (
    <header className={`${publicWidth} pt-2 md:pt-6`}>
      <div className="grid items-end gap-x-10 md:grid-cols-[minmax(0,1fr)_auto]">
        <div className="pb-6 md:pb-11">
          <p className="type-secondary-s text-ink-2">
            <Author author={author} routineId={routine.id} />
          </p>
          {adaptedFrom ? <Credit from={adaptedFrom} /> : null}
          <h1 id="routine-name" className="type-p-h1 mt-2">
            {routine.name}
          </h1>
          <p className="type-p-lede mt-4 max-w-[31rem] text-ink-2">{routine.why}</p>
          <div className="mt-6">{actions}</div>
        </div>
        {leading ? (
          <div className="hidden [--unit:2.2] md:flex md:items-end lg:[--unit:3]">
            <PublicFigure exercise={leading} hasGhost />
          </div>
        ) : null}
      </div>
      <div className="h-px bg-line-2" />
    </header>
  );
}

/** The routine that this one began as, by name as far as whoever reads may see it. */
function Credit({
  from: { source, author },
}: {
  from: NonNullable<RoutineInPublic["adaptedFrom"]>;
}) {
  return (
    <p className="type-secondary-s text-ink-2">
      {source ? (
        <>
          {words("public.adaptedFrom")}{" "}
          <a href={`/routines/${source.id}`} className="link font-semibold text-ink">
            {source.name}
          </a>{" "}
          {author ? (
            <>
              {words("public.adaptedBy")} <Name of={author} />
            </>
          ) : (
            words("public.adaptedLibrary")
          )}
        </>
      ) : author ? (
        <>
          {words("public.adaptedAuthor")} <Name of={author} /> {words("public.adaptedGone")}
        </>
      ) : (
        words("public.adaptedUnseen")
      )}
    </p>
  );
}

function Name({ of }: { of: NonNullable<NonNullable<RoutineInPublic["adaptedFrom"]>["author"]> }) {
  return of.hasPage ? (
    <a href={`/coaches/${of.id}`} className="link font-semibold text-ink">
      {of.name}
    </a>
  ) : (
    <strong className="font-semibold text-ink">{of.name}</strong>
  );
}

function Author({ author, routineId }: { author: PublicRoutine["author"]; routineId: string }) {
  if (!author) {
    return routineId === articleRoutineId ? (
      <>
        {words("public.fromThe")}{" "}
        <a href="/article" className="link font-semibold text-ink">
          {words("public.articleItself")}
        </a>
      </>
    ) : (
      words("public.ownLibrary")
    );
  }
  return (
    <span className="flex items-center gap-2">
      <Avatar name={author.name} picture={author.picture} size="sm" isFirstSeen />
      <span>
        {words("public.routineBy")} <Name of={author} />, {words("public.trainer")}
      </span>
    </span>
  );
}
