"use client";

import { FailureScreen } from "@fourstep/web/failure-screen";

export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  return (
    <main className="mx-auto w-full max-w-lg">
      <FailureScreen error={error} onRetry={reset} />
    </main>
  );
}
