import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { openBrowser } from "./chromium.ts";
import { type Load, loadOf } from "./lighthouse.ts";
import { enter, type Stage } from "./stage.ts";
import { tellLoads } from "./tell-loads.ts";

const targets = { performance: "95", accessibility: "100", bestPractices: "100", cls: "0" };

/** The pages of a trainer's day, signed in, with an empty cache, as a desktop has them. */
export async function measureDesk({ trainer }: Stage, runs: number): Promise<void> {
  if (!trainer) return;
  const desk = await openBrowser("desk");
  try {
    await enter(desk.context, trainer, "omar@example.com");
    const { request } = desk.context;
    const clientId = await clientOf(request, trainer);
    const draftId = await draftFor(request, trainer, clientId);
    const pages = {
      queue: "/queue",
      roster: "/clients",
      "client page": `/clients/${clientId}`,
      builder: `/plans/${draftId}`,
    };
    console.log("\nLighthouse, desktop, signed in, cold cache: median (lowest–highest)");
    for (const [name, path] of Object.entries(pages)) {
      const html = await (await request.get(trainer + path)).text();
      const loads: Load[] = [];
      // The first load finds a server that has yet to compress what it sends; nobody else will.
      for (let run = -1; run < runs; run++) {
        const load = await loadOf(trainer + path, html, desk.port, "desk");
        if (run >= 0) loads.push(load);
      }
      tellLoads(name, loads, targets);
    }
  } finally {
    await desk.close();
  }
}

/** The first client of the roster. @returns their id */
async function clientOf(request: APIRequestContext, origin: string): Promise<string> {
  const input = encodeURIComponent(JSON.stringify({ limit: 1 }));
  const answer = await request.get(`${origin}/api/trpc/client.list?input=${input}`);
  const told = (await answer.json()) as { result: { data: { clients: { id: string }[] } } };
  return told.result.data.clients[0]!.id;
}

/** A draft from a routine that everybody has, for one client. @returns its id */
async function draftFor(request: APIRequestContext, origin: string, clientId: string) {
  const id = randomUUID();
  const answer = await request.post(`${origin}/api/trpc/planDraft.create`, {
    headers: { origin },
    data: { id, from: { routineId: "front-hip-reset" }, clientIds: [clientId] },
  });
  if (!answer.ok()) throw new Error(`No draft: ${answer.status()} ${await answer.text()}`);
  return id;
}
