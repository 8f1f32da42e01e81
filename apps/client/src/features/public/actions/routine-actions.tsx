import { estimatedMinutes } from "@fourstep/core";
import type { PublicRoutine } from "@fourstep/db";
import { buttonClass } from "@fourstep/ui/button-class";
import { Play } from "lucide-react";
import { words } from "../../../words.ts";
import { deskOrigin } from "../site.ts";
import { MemberActions } from "./member-actions.tsx";

const tryAt = (id: string) => `/try/${id}`;

/** Try it, follow it, keep it at hand. Plain links until a script knows that somebody has an account here. */
export function RoutineActions({ shown: { routine, author } }: { shown: PublicRoutine }) {
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <a href={tryAt(routine.id)} className={buttonClass({ className: "hidden md:inline-flex" })}>
          <Play aria-hidden fill="currentColor" />
          {words("publicActions.try")}
        </a>
        <MemberActions
          routineId={routine.id}
          author={author}
          words={{
            follow: words("publicActions.follow"),
            save: words("publicActions.save"),
          }}
        />
      </div>
      <p className="type-secondary-s hidden text-ink-2 md:block">
        {words("publicActions.noAccount")}
      </p>
      <p className="type-secondary-s text-ink-2">
        {words("publicActions.areTrainer")}{" "}
        <a
          href={`${deskOrigin()}/routines/${routine.id}/adapt`}
          className="link link--underlined inline-flex min-h-6 items-center font-semibold text-accent"
        >
          {words("publicActions.adapt")}
        </a>
      </p>
    </div>
  );
}

/** The same at the thumb of a phone: how long it takes, and the one thing to do. */
export function RoutineBar({ shown: { routine } }: { shown: PublicRoutine }) {
  return (
    <>
      <p>
        <span className="type-row block text-ink">
          {words("public.minutes", { minutes: estimatedMinutes(routine.items) })}
        </span>
        <span className="type-secondary-s text-ink-2">{words("publicActions.noAccountBrief")}</span>
      </p>
      <a href={tryAt(routine.id)} className={buttonClass({ size: "lg" })}>
        <Play aria-hidden fill="currentColor" />
        {words("publicActions.try")}
      </a>
    </>
  );
}
