"use client";

import { Search } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { KeyCaps } from "./key-caps.tsx";
import { capsOf } from "./key-match.ts";
import { useKeys } from "./keys.tsx";
import { useIsMac } from "./use-is-mac.ts";

const Palette = dynamic(async () => (await import("./palette.tsx")).Palette, { ssr: false });
const AllKeys = dynamic(async () => (await import("./all-keys.tsx")).AllKeys, { ssr: false });

/** The way to everything: looks like a search, opens the palette. Command-K opens it from anywhere. */
export function PaletteButton() {
  const t = useTranslations("keys");
  const isMac = useIsMac();
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  useKeys(
    t("anywhere"),
    [
      { key: "Mod+k", label: t("palette"), run: () => setOpen("palette"), isInFooter: false },
      { key: "?", label: t("all"), run: () => setOpen("keys") },
    ],
    { isAnywhere: true },
  );
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="Meta+K Control+K"
        aria-haspopup="dialog"
        className="type-d-body flex h-8.5 min-w-11 cursor-pointer items-center justify-center gap-2.5 rounded-control bg-sunken px-2.5 text-ink-2 hover:text-ink lg:min-w-64 lg:justify-start"
        onClick={() => setOpen("palette")}
      >
        <Search aria-hidden size={16} />
        <span className="max-lg:sr-only">{t("searchOrDo")}</span>
        <span aria-hidden className="ms-auto max-lg:hidden">
          <KeyCaps keys={[capsOf("Mod+k", isMac)]} />
        </span>
      </button>
      {open === "palette" ? (
        <Palette onClose={() => setOpen(null)} onAllKeys={() => setOpen("keys")} />
      ) : null}
      {open === "keys" ? <AllKeys onClose={() => setOpen(null)} /> : null}
    </>
  );
}
