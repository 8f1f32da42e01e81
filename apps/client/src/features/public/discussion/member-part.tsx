"use client";

import { InHouse, type DiscussionHouse } from "@fourstep/web/discussion/discussion-house";
import { MemberDiscussion } from "@fourstep/web/discussion/member-discussion";
import { v7 as newId } from "uuid";
import { emergencyNumber } from "../../../env.ts";
import { Providers } from "../../../shell/providers.tsx";
import { knownAccount } from "../../session/who-is-here.ts";
import { OutcomeForm } from "./outcome-form.tsx";
import { exerciseAt } from "./exercise-at.ts";
import type { PartProps } from "./take-part.tsx";

/** The discussion of somebody who takes part in it. */
export function MemberPart(props: PartProps) {
  const { routineId, words } = props;
  const house: DiscussionHouse = {
    viewerId: knownAccount() ?? "",
    newId,
    emergencyNumber,
    size: "md",
    notices: "/notices",
    exerciseAt,
    mayHide: false,
    renderOutcome: ({ id }, onDone) => (
      <OutcomeForm routineId={routineId} commentId={id} words={words} onDone={onDone} />
    ),
  };
  return (
    <Providers>
      <InHouse value={house}>
        <MemberDiscussion {...props} />
      </InHouse>
    </Providers>
  );
}
