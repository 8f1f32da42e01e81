import { findingsOf } from "@fourstep/core";
import type { PublicRoutine } from "@fourstep/db";
import type { ReactNode } from "react";
import { words } from "../../../words.ts";
import { FindingText } from "../evidence/finding-text.tsx";
import { exercisesOf } from "./facts-of.ts";

/** More than these nobody weighs against each other; the others stand with their exercises. */
const mostFindings = 6;
const both = new Intl.ListFormat("en-GB");

/** What its exercises rest on, each with how much stands behind it. */
export function WhatIsKnown({ routine: { items } }: { routine: PublicRoutine["routine"] }) {
  const exercises = exercisesOf(items);
  const findings = findingsOf(exercises.flatMap(({ evidence }) => evidence)).slice(0, mostFindings);
  const ofTheCoach = exercises.filter(({ fromArticle }) => fromArticle);
  return (
    <section aria-labelledby="known">
      <h2 id="known" className="type-p-h2">
        {words("public.known")}
      </h2>
      <dl className="mt-3">
        {findings.map((finding) => (
          <Known key={finding.evidenceId} label={words(`public.certainty.${finding.certainty}`)}>
            <FindingText finding={finding} />
          </Known>
        ))}
        {ofTheCoach.length > 0 ? (
          <Known label={words("public.practice")}>
            {words("public.doses", {
              names: both.format(ofTheCoach.map(({ name }) => name)),
            })}{" "}
            <a href="/article" className="link font-semibold text-accent">
              {words("public.article")}
            </a>
          </Known>
        ) : null}
      </dl>
    </section>
  );
}

function Known({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-t border-line py-4 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <dt className="type-secondary-s font-semibold text-ink-2">{label}</dt>
      <dd className="type-p-body text-ink">{children}</dd>
    </div>
  );
}
