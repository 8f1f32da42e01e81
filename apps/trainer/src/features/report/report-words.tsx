"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

/** The trainer's own words to whoever reads it. They are printed and kept nowhere; empty, nothing of it is on paper. */
export function ReportWords() {
  const t = useTranslations("report");
  const [text, setText] = useState("");
  return (
    <section className={text.trim() === "" ? "print:hidden" : undefined}>
      <h2 id="report-words" className="type-d-section mb-2">
        {t("words")}
      </h2>
      <textarea
        aria-labelledby="report-words"
        aria-describedby="report-words-hint"
        rows={3}
        value={text}
        className="type-d-body field-sizing-content w-full resize-none rounded-control border border-line-2 bg-surface px-3 py-2 text-ink print:border-0 print:p-0"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p id="report-words-hint" className="type-d-small text-ink-2 print:hidden">
        {t("wordsHint")}
      </p>
    </section>
  );
}
