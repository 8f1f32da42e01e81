import { buttonClass } from "@fourstep/ui/button-class";
import { words } from "../../../words.ts";
import { PublicFrame, publicWidth } from "./public-frame.tsx";

/** Where an address leads nowhere: what may have happened, and where to go on. */
export function NotHere() {
  return (
    <PublicFrame>
      <div className={`${publicWidth} pt-2 md:pt-6`}>
        <h1 className="type-p-h1 max-w-[36rem]">{words("notFound.title")}</h1>
        <p className="type-p-lede mt-4 max-w-[32rem] text-ink-2">{words("notFound.publicText")}</p>
        <div className="mt-6 flex flex-wrap gap-3">
          <a href="/routines" className={buttonClass()}>
            {words("front.toLibrary")}
          </a>
          <a href="/exercises" className={buttonClass({ variant: "secondary" })}>
            {words("notFound.toExercises")}
          </a>
        </div>
      </div>
    </PublicFrame>
  );
}
