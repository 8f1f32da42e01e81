import { buttonClass } from "@fourstep/ui/button-class";
import { Kbd } from "@fourstep/ui/kbd";
import { ArrowRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { NextStep } from "./use-next-step.ts";

/** The next action: quiet in a row of the queue, the one filled button in the open item. */
export function NextLink({ step, isPrimary = false }: { step: NextStep; isPrimary?: boolean }) {
  const className = isPrimary
    ? buttonClass({ size: "sm" })
    : "type-d-name flex min-h-8 items-center gap-2 rounded-xs text-accent hover:underline";
  const content = (
    <>
      {step.label}
      {isPrimary ? <Kbd>↵</Kbd> : <ArrowRight aria-hidden size={16} />}
    </>
  );
  return step.isMail ? (
    <a href={step.href} data-next className={className}>
      {content}
    </a>
  ) : (
    <Link href={step.href as Route} prefetch={false} data-next className={className}>
      {content}
    </Link>
  );
}
