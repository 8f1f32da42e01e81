import type { CoachInList } from "@fourstep/db";
import { buttonClass } from "@fourstep/ui/button-class";
import { words } from "../../../words.ts";
import { FindField } from "../frame/find-field.tsx";
import { PublicFrame, publicWidth } from "../frame/public-frame.tsx";
import { coachListData } from "../structured/coach-data.ts";
import { StructuredData } from "../structured/structured-data.tsx";
import { CoachRow } from "./coach-row.tsx";

const linkClass = "link inline-flex min-h-12 items-center font-semibold text-accent";

/** The trainers who asked to be listed, or those of them who answer what is asked in the address. */
export function CoachList({
  coaches,
  next,
  text,
  isPart,
}: {
  coaches: readonly CoachInList[];
  /** Where the next page begins; null when this is the last. */
  next: string | null;
  text: string;
  /** Not the beginning. */
  isPart: boolean;
}) {
  return (
    <PublicFrame at="coaches">
      <StructuredData data={coachListData(coaches)} />
      <div className={`${publicWidth} pt-2 md:pt-6`}>
        <h1 className="type-p-h1">{words("public.coaches")}</h1>
        <p className="type-p-lede mt-3 mb-6 max-w-[36rem] text-ink-2">
          {words("public.coachesLede")}
        </p>
        <search aria-label={words("public.findCoach")}>
          <form action="/coaches" className="flex flex-wrap items-center gap-3">
            <FindField
              label={words("public.findCoach")}
              text={text}
              className="min-w-0 grow basis-40 sm:max-w-72"
            />
            <button type="submit" className={buttonClass({ variant: "secondary" })}>
              {words("public.show")}
            </button>
            {text === "" ? null : (
              <a href="/coaches" className="link link--underlined type-p-body py-3 text-accent">
                {words("public.showAll")}
              </a>
            )}
          </form>
        </search>
        {coaches.length === 0 ? (
          <p className="type-p-body mt-10 max-w-prose">
            {words(text === "" && !isPart ? "public.noCoach" : "public.foundNoCoach")}
          </p>
        ) : (
          <ul className="mt-6 grid gap-x-16 lg:grid-cols-2">
            {coaches.map((coach, place) => (
              <CoachRow key={coach.id} coach={coach} isFirstSeen={place < 4} />
            ))}
          </ul>
        )}
        <p className="mt-4 flex flex-wrap gap-x-6">
          {next === null ? null : (
            <a href={`/coaches?${asked(text, next)}`} rel="next" className={linkClass}>
              {words("public.moreCoaches")}
            </a>
          )}
          {isPart ? (
            <a href={text === "" ? "/coaches" : `/coaches?${asked(text)}`} className={linkClass}>
              {words("public.firstCoaches")}
            </a>
          ) : null}
        </p>
      </div>
    </PublicFrame>
  );
}

const asked = (text: string, after = ""): string =>
  new URLSearchParams({ ...(after && { after }), ...(text && { find: text }) }).toString();
