import { Button } from "@fourstep/ui/button";
import { useTranslations } from "use-intl";

/** The button under a form, and how the last save went. */
export function SaveLine({
  state,
  label,
  unavailable,
}: {
  state: "idle" | "pending" | "failed" | "done";
  label?: string;
  unavailable?: string | undefined;
}) {
  const t = useTranslations("clientSettings");
  return (
    <div className="mt-4 flex items-center gap-4">
      <Button
        type="submit"
        variant="secondary"
        size="sm"
        isPending={state === "pending"}
        unavailable={unavailable}
      >
        {label ?? t("save")}
      </Button>
      <output className="type-d-small text-ink-2">
        {state === "done" ? t("saved") : state === "failed" ? t("failed") : null}
      </output>
    </div>
  );
}
