"use client";

import { useQueryClient } from "@tanstack/react-query";
import type { PlayState } from "@fourstep/core/player";
import { Button } from "@fourstep/ui/button";
import { Notice } from "@fourstep/ui/notice";
import { useTranslations } from "use-intl";
import { useTRPC } from "@fourstep/web/api";
import { SavedLine } from "../../outbox/saved-line.tsx";
import type { Act } from "../types.ts";
import { useToToday } from "../use-to-today.ts";
import { NoteField } from "./note-field.tsx";
import { SummaryTop } from "./summary-top.tsx";

/** After the last set: what was done, how it feels now, a note, and the end. */
export function SummaryView({ state, act }: { state: PlayState; act: Act }) {
  const t = useTranslations("summary");
  const { toToday, isStuck } = useToToday();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const isOver = state.phase.name === "finished";

  async function finish() {
    if (!isOver) await act({ type: "finished" });
    void queryClient.invalidateQueries({ queryKey: trpc.today.get.queryKey() });
    void queryClient.invalidateQueries({ queryKey: trpc.session.list.queryKey() });
    await toToday();
  }

  return (
    <main id="content" className="mx-auto flex min-h-dvh w-full max-w-lg flex-col">
      <SummaryTop state={state} act={act}>
        <NoteField state={state} act={act} isOver={isOver} />
      </SummaryTop>
      <div className="mt-auto grid gap-3 bg-linear-to-t from-paper from-80% to-transparent px-4 pt-8 pb-9 tall:sticky tall:bottom-0">
        <SavedLine />
        {isStuck ? (
          <Notice tone="info" live="polite">
            {t("stuck")}
          </Notice>
        ) : null}
        <Button size="lg" isFullWidth onClick={() => void finish()}>
          {isOver ? t("toToday") : t("finish")}
        </Button>
      </div>
    </main>
  );
}
