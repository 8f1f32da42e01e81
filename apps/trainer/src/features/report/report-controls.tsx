"use client";

import type { ClientProfile, Day } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { TextField } from "@fourstep/ui/text-field";
import { Download, Printer } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useSetsFile } from "./use-sets-file.ts";

/** Which stretch, and what to do with it. Not on paper. */
export function ReportControls({
  client,
  from,
  to,
  onChange,
}: {
  client: ClientProfile;
  from: Day;
  to: Day;
  onChange: (next: { from?: string; to?: string }) => void;
}) {
  const t = useTranslations("report");
  const file = useSetsFile(client);
  return (
    <div className="mb-6 print:hidden">
      <nav className="type-d-small mb-2 text-ink-2">
        <Link href={`/clients/${client.id}` as Route} className="inline-block py-2 hover:underline">
          {client.name}
        </Link>
      </nav>
      <div className="flex flex-wrap items-end gap-3 border-b border-line pb-5">
        <TextField
          label={t("from")}
          type="date"
          size="sm"
          value={from}
          onChange={(event) => onChange({ from: event.currentTarget.value })}
        />
        <TextField
          label={t("to")}
          type="date"
          size="sm"
          value={to}
          onChange={(event) => onChange({ to: event.currentTarget.value })}
        />
        <span className="ms-auto flex flex-wrap gap-3">
          <Button
            variant="secondary"
            size="sm"
            icon={<Download aria-hidden size={16} />}
            isPending={file.isPending}
            onClick={() => void file.save()}
          >
            {t("csv")}
          </Button>
          <Button size="sm" icon={<Printer aria-hidden size={16} />} onClick={() => window.print()}>
            {t("print")}
          </Button>
        </span>
      </div>
      <output className="type-d-small block min-h-4 pt-2 text-ink-2">
        {file.isFailed ? t("csvFailed") : t("csvHint")}
      </output>
    </div>
  );
}
