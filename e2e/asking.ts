import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

interface App {
  readonly app: string;
}

type Input = Record<string, unknown>;

/** Asks the server what a page of this app would ask, as whoever is signed in on that device. */
export async function look(device: Page, { app }: App, procedure: string, input: Input = {}) {
  const response = await device.request.get(
    `${app}/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`,
  );
  return { status: response.status(), body: await response.text() };
}

/** The same for something that is written. */
export async function act(device: Page, { app }: App, procedure: string, input: Input) {
  const response = await device.request.post(`${app}/api/trpc/${procedure}`, {
    data: input,
    headers: { origin: app },
  });
  return { status: response.status(), body: await response.text() };
}

/** What an answer holds; the story ends here when it was refused. */
export function told({ status, body }: { status: number; body: string }): unknown {
  expect(status, body).toBe(200);
  return (JSON.parse(body) as { result: { data: unknown } }).result.data;
}
