"use client";

import { FailureScreen } from "../shell/failure-screen.tsx";

export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  return (
    <main className="mx-auto w-full max-w-lg">
      <FailureScreen error={error} onRetry={reset} />
    </main>
  );
}
