"use client";

import { Button } from "@fourstep/ui/button";
import { Kbd } from "@fourstep/ui/kbd";
import { useTranslations } from "use-intl";
import type { LastAct } from "./use-queue.ts";

/** What was just done, and the way back, for eight seconds. */
export function UndoLine({ last, onUndo }: { last: LastAct | null; onUndo: () => void }) {
  const t = useTranslations("queue");
  return (
    <output className="pointer-events-none fixed inset-x-0 bottom-12 z-20 flex justify-center px-4">
      {last ? (
        <p className="type-d-body pointer-events-auto flex items-center gap-4 rounded-[0.875rem] border border-line bg-surface py-2 ps-4 pe-2 shadow-card">
          {t(`told.${last.act}`, { name: last.item.client.name })}
          <Button variant="soft" size="sm" onClick={onUndo}>
            {t("undo")}
            <Kbd>U</Kbd>
          </Button>
        </p>
      ) : null}
    </output>
  );
}
