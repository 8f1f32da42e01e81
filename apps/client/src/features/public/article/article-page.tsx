import { articleRoutineId, findingsOf } from "@fourstep/core";
import type { PublicRoutine } from "@fourstep/db";
import { buttonClass } from "@fourstep/ui/button-class";
import { words } from "../../../words.ts";
import { FindingText } from "../evidence/finding-text.tsx";
import { PublicFrame, publicWidth } from "../frame/public-frame.tsx";
import { StepShelf } from "../routine/step-shelf.tsx";

const idea = ["roach2015", "laird2014"] as const;
const practice = ["parr2017", "owen2020"] as const;

/** The article in our own words, with what we found when we looked into it, and where we read it differently. */
export function ArticlePage({ routine }: { routine: PublicRoutine["routine"] | null }) {
  return (
    <PublicFrame at="article">
      <article aria-labelledby="article-name">
        <div className={`${publicWidth} pt-2 md:pt-6`}>
          <h1 id="article-name" className="type-p-h1 max-w-[44rem]">
            {words("article.title")}
          </h1>
          <p className="type-p-lede mt-4 max-w-[36rem] text-ink-2">{words("article.lede")}</p>
          <Part
            title={words("article.ideaTitle")}
            text={[words("article.idea1"), words("article.idea2")]}
          />
          <Looked ids={idea} />
          <Part
            title={words("article.stepsTitle")}
            text={[words("article.steps1"), words("article.steps2")]}
          />
          {routine ? <StepShelf routine={routine} /> : null}
          <Part
            title={words("article.oursTitle")}
            text={[words("article.ours1"), words("article.ours2")]}
          />
          <Looked ids={practice} />
          <Part title={words("article.askTitle")} text={[words("article.ask")]} />
          <a href={`/routines/${articleRoutineId}`} className={buttonClass({ className: "mt-6" })}>
            {words("article.toRoutine")}
          </a>
        </div>
      </article>
    </PublicFrame>
  );
}

function Part({ title, text }: { title: string; text: readonly string[] }) {
  return (
    <section className="mt-12 max-w-[40rem]">
      <h2 className="type-p-h2">{title}</h2>
      <div className="mt-3 grid gap-3 text-[1.0625rem] leading-7 text-ink">
        {text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}

/** What we found when we looked into it, beside what was claimed. */
function Looked({ ids }: { ids: readonly string[] }) {
  return (
    <ul className="mt-5 grid max-w-[40rem] gap-3 border-s-2 border-teal-2 ps-5">
      {findingsOf(ids).map((finding) => (
        <li key={finding.evidenceId} className="type-p-body text-ink-2">
          <strong className="font-semibold text-ink">
            {words(`public.certainty.${finding.certainty}`)}.
          </strong>{" "}
          <FindingText finding={finding} />
        </li>
      ))}
    </ul>
  );
}
