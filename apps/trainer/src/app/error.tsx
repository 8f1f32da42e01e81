"use client";

import { FailureScreen } from "@fourstep/web/failure-screen";

export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  return (
    <main>
      <FailureScreen error={error} onRetry={reset} />
    </main>
  );
}
