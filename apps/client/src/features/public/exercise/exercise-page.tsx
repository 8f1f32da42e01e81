import {
  defaultDoseOf,
  doseInWords,
  type Exercise,
  exerciseById,
  findingsOf,
  say,
} from "@fourstep/core";
import type { PublicRoutine } from "@fourstep/db";
import { StepBadge } from "@fourstep/ui/patterns/step-badge";
import type { ReactNode } from "react";
import { words } from "../../../words.ts";
import { FindingText } from "../evidence/finding-text.tsx";
import { PublicFigure } from "../figure/public-figure.tsx";
import { PublicFrame, publicWidth } from "../frame/public-frame.tsx";
import { exerciseData } from "../structured/exercise-data.ts";
import { StructuredData } from "../structured/structured-data.tsx";

/** One exercise for anybody: how, how much, what goes wrong, when to leave it out, and what it rests on. */
export function ExercisePage({
  exercise,
  usedBy,
  discussion,
}: {
  exercise: Exercise;
  usedBy: readonly PublicRoutine[];
  /** What people said of it. */
  discussion: ReactNode;
}) {
  const { name, step, dosage, cues, commonMistakes, contraindications, targets } = exercise;
  const felt = [...new Set([...targets.tissues, ...targets.muscles])];
  const findings = findingsOf(exercise.evidence);
  return (
    <PublicFrame at="exercises">
      <StructuredData data={exerciseData(exercise)} />
      <article aria-labelledby="exercise-name">
        <header className={`${publicWidth} pt-2 md:pt-6`}>
          <div className="grid items-end gap-x-10 md:grid-cols-[minmax(0,1fr)_auto]">
            <div className="pb-6 md:pb-10">
              <p className="type-secondary flex items-center gap-2 text-ink-2">
                <StepBadge step={step} />
                {say(`step.${step}`)}
              </p>
              <h1 id="exercise-name" className="type-p-h1 mt-2">
                {name}
              </h1>
              <p className="type-p-lede mt-3 font-semibold text-accent">
                {doseInWords(defaultDoseOf(dosage), exercise)}
              </p>
              <p className="type-p-lede mt-2 max-w-[31rem] text-ink-2">{exercise.position}</p>
            </div>
            <div className="flex justify-center [--unit:1.7] md:items-end md:[--unit:2.2] lg:[--unit:2.6]">
              <PublicFigure exercise={exercise} hasGhost />
            </div>
          </div>
          <div className="h-px bg-line-2" />
          <ul className="type-p-body flex flex-wrap gap-x-5 gap-y-1 py-4 text-ink-2">
            {[
              exercise.equipment.join(", "),
              words(exercise.needsFloor ? "public.floor.all" : "public.floor.none"),
              dosage.kind === "reps" ? dosage.repDefinition.text : "",
            ]
              .filter(Boolean)
              .map((fact) => (
                <li
                  key={fact}
                  className="md:not-last:border-e md:not-last:border-line md:not-last:pe-5"
                >
                  {fact}
                </li>
              ))}
          </ul>
        </header>
        <div
          className={`${publicWidth} mt-8 grid gap-x-20 gap-y-12 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)] lg:grid-rows-[auto_1fr]`}
        >
          <div className="grid content-start gap-10">
            <Part id="how" title={words("public.how")}>
              <List items={cues} isOrdered />
            </Part>
            <Part id="wrong" title={words("public.wrong")}>
              <List items={commonMistakes} />
            </Part>
            <Part id="felt" title={words("public.felt")}>
              <p className="first-letter:uppercase">{felt.join(", ")}</p>
            </Part>
            {exercise.articlePrescription ? (
              <Part id="article-says" title={words("public.articleSays")}>
                <p>{exercise.articlePrescription}</p>
                {dosage.perSide && dosage.perSideBasis === "interpretation" ? (
                  <p className="text-ink-2">{words("public.eachSideIsOurs")}</p>
                ) : null}
              </Part>
            ) : null}
            <Part id="rests-on" title={words("public.known")}>
              {findings.length === 0 ? <p>{words("public.nothingFound")}</p> : null}
              <ul className="grid gap-3">
                {findings.map((finding) => (
                  <li key={finding.evidenceId}>
                    <strong className="font-semibold">
                      {words(`public.certainty.${finding.certainty}`)}.
                    </strong>{" "}
                    <FindingText finding={finding} />
                  </li>
                ))}
              </ul>
            </Part>
          </div>
          <div className="grid content-start gap-8 lg:row-span-2">
            <Aside id="careful" title={words("public.careful")}>
              <ul className="type-p-body grid gap-1.5 text-ink-2">
                {contraindications.map(({ level, note }) => (
                  <li key={note}>
                    {words(level === "do_not" ? "public.doNot" : "public.caution", { note })}
                  </li>
                ))}
              </ul>
            </Aside>
            <Ladder title={words("public.easier")} id="easier" ids={exercise.regressions} />
            <Ladder title={words("public.harder")} id="harder" ids={exercise.progressions} />
            {usedBy.length > 0 ? (
              <Aside id="used-by" title={words("public.usedBy")}>
                <ul className="type-p-body">
                  {usedBy.map(({ routine }) => (
                    <li key={routine.id}>
                      <a
                        href={`/routines/${routine.id}`}
                        className="link inline-block py-1.5 font-semibold text-accent"
                      >
                        {routine.name}
                      </a>
                    </li>
                  ))}
                </ul>
              </Aside>
            ) : null}
          </div>
          <div>{discussion}</div>
        </div>
      </article>
    </PublicFrame>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="type-p-h2">
        {title}
      </h2>
      <div className="type-p-body mt-3 grid gap-2 text-ink">{children}</div>
    </section>
  );
}

function Aside({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="border-t border-line pt-5">
      <h2 id={id} className="type-row">
        {title}
      </h2>
      <div className="mt-2">{children}</div>
    </section>
  );
}

function List({ items, isOrdered = false }: { items: readonly string[]; isOrdered?: boolean }) {
  const Tag = isOrdered ? "ol" : "ul";
  return (
    <Tag
      className={`grid gap-1.5 ps-5 marker:text-teal-3 ${isOrdered ? "list-decimal" : "list-disc"}`}
    >
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </Tag>
  );
}

function Ladder({ id, title, ids }: { id: string; title: string; ids: readonly string[] }) {
  const neighbours = ids.flatMap((one) => exerciseById(one) ?? []);
  if (neighbours.length === 0) return null;
  return (
    <Aside id={id} title={title}>
      <ul className="grid gap-3 [--unit:0.42]">
        {neighbours.map((exercise) => (
          <li key={exercise.id}>
            <a
              href={`/exercises/${exercise.id}`}
              className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-end gap-4 hover:underline"
            >
              <span className="flex h-14 items-end border-b border-line-2">
                <PublicFigure exercise={exercise} title="" isStill />
              </span>
              <span className="type-p-body font-semibold text-ink">{exercise.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </Aside>
  );
}
