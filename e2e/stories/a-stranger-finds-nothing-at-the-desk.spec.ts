import { randomUUID } from "node:crypto";
import { demoPassword } from "@fourstep/db/seed";
import type { Page } from "@playwright/test";
import { act, look, told } from "../asking.ts";
import { expect, omar, signIn, test, theo } from "../story.ts";

interface Trainer {
  readonly email: string;
  readonly app: string;
}

interface ById {
  readonly id: string;
}

/** What one trainer keeps at their desk, as they read it themselves. */
async function deskOf(page: Page, trainer: Trainer) {
  const mark = `only ${trainer.email} ${randomUUID()}`;
  const read = async (procedure: string, input: Record<string, unknown> = {}) =>
    told(await look(page, trainer, procedure, input));
  const write = async (procedure: string, input: Record<string, unknown>) =>
    told(await act(page, trainer, procedure, input));
  const { clients } = (await read("client.list", { limit: 1 })) as {
    clients: readonly (ById & { name: string })[];
  };
  const client = clients[0]!;
  const clientId = client.id;
  const { sessions } = (await read("session.list", { clientId })) as { sessions: readonly ById[] };
  const { running } = (await read("planDraft.list")) as { running: readonly ById[] };
  const from = { routineId: "front-hip-reset" };
  const [draftId, templateId, noteId, goalId, exerciseId] = [1, 2, 3, 4, 5].map(() => randomUUID());
  await write("planDraft.create", { id: draftId, from, clientIds: [clientId] });
  const draft = (await read("planDraft.get", { id: draftId })) as {
    revision: number;
    content: object;
  };
  const content = { ...draft.content, title: mark.slice(0, 80) };
  await write("planDraft.update", { id: draftId, revision: draft.revision, content, reason: "" });
  await write("planTemplate.create", { id: templateId, draftId });
  await write("clientNote.create", { id: noteId, clientId, sessionId: null, body: mark });
  await write("clientGoal.create", { id: goalId, clientId, goal: mark, dueOn: null });
  await write("exercise.create", {
    id: exerciseId,
    exercise: { ...march, name: mark.slice(0, 80) },
  });
  const source = { url: "https://video.example/march" };
  await write("exerciseVideo.create", { id: randomUUID(), exerciseId, source });
  return {
    mark,
    client,
    sessionId: sessions[0]!.id,
    planId: running[0]!.id,
    ids: { draftId, templateId, noteId, goalId, exerciseId },
  };
}

type Desk = Awaited<ReturnType<typeof deskOf>>;

const march = {
  shortName: "Own march",
  step: "activate",
  targets: { tissues: [], muscles: ["glutes"] },
  equipment: [],
  position: "",
  needsFloor: false,
  planes: ["sagittal"],
  dosage: {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: { min: 1, max: 3, default: 2 },
    reps: { min: 8, max: 12, default: 10 },
    tempo: "calm",
    secondsPerRep: 3,
    restSeconds: 30,
    repDefinition: { text: "One march", phases: [{ name: "March", seconds: 3 }] },
    basis: "trainer",
    perSideBasis: "stated",
  },
  cues: ["Stand tall"],
  commonMistakes: [],
  contraindications: [],
  level: 1,
  regressions: [],
  progressions: [],
  travelsThroughSpace: false,
};

/** Every question about somebody else's desk, by its own name. */
const questionsAbout = ({ client: { id: clientId }, sessionId, planId, ids }: Desk) =>
  [
    ["client.get", { id: clientId }],
    ["clientStory.list", { clientId }],
    ["clientProgress.get", { clientId }],
    ["session.list", { clientId }],
    ["session.get", { id: sessionId }],
    ["clientNote.list", { sessionId }],
    ["setExport.list", { clientId }],
    ["redFlagScreen.list", { clientId }],
    ["attentionThreshold.get", { clientId }],
    ["progressionProposal.list", { clientId }],
    ["progressionProposal.list", { sessionId }],
    ["planDraft.list", { clientId }],
    ["planDraft.get", { id: ids.draftId }],
    ["planVersion.list", { planId }],
    ["planTemplate.list", {}],
    ["exercise.get", { id: ids.exerciseId }],
    ["exercise.list", {}],
    ["attentionItem.list", {}],
    ["client.list", { limit: 100 }],
  ] as const;

/** Everything that would change it. */
const actsOn = ({ client: { id: clientId }, sessionId, planId, ids }: Desk) => {
  const id = randomUUID();
  const { draftId, templateId, noteId, goalId, exerciseId } = ids;
  return [
    ["client.update", { id: clientId, availability: { minutes: 5, daysPerWeek: 1 } }],
    ["clientNote.create", { id, clientId, sessionId, body: "x" }],
    ["clientNote.update", { id: noteId, body: "x" }],
    ["clientNote.delete", { id: noteId }],
    ["clientGoal.create", { id, clientId, goal: "x", dueOn: null }],
    ["clientGoal.update", { id: goalId, act: { kind: "reach" } }],
    ["coachingPause.create", { clientId }],
    ["coachingArchive.create", { clientId }],
    ["attentionThreshold.update", { clientId, own: { missedSessions: 3 } }],
    ["planDraft.create", { id, from: { planId }, clientIds: [] }],
    ["planDraft.create", { id, from: { templateId }, clientIds: [] }],
    ["planDraft.create", { id, from: { draftId }, clientIds: [] }],
    ["planDraft.create", { id, from: null, clientIds: [clientId] }],
    ["planDraft.delete", { id: draftId }],
    ["planAssignment.create", { draftId, revision: 1, clients: [{ clientId, ends: [] }] }],
    ["planTemplate.create", { id, draftId }],
    ["planTemplate.delete", { id: templateId }],
    ["exercise.update", { id: exerciseId, exercise: { ...march, name: "x" } }],
    ["exercise.delete", { id: exerciseId }],
    ["exerciseShare.create", { exerciseId, email: theo.email }],
    ["exerciseVideo.create", { id, exerciseId, source: { url: "https://video.example/x" } }],
    ["exerciseVideo.delete", { exerciseId }],
  ] as const;
};

const addressesOf = ({ client, sessionId, planId, ids }: Desk) => [
  `/clients/${client.id}`,
  `/clients/${client.id}/report`,
  `/clients/${client.id}/settings`,
  `/sessions/${sessionId}`,
  `/plans/${ids.draftId}`,
  `/plans/new?client=${client.id}`,
  `/plans/new?from=plan:${planId}`,
  `/plans/new?from=template:${ids.templateId}`,
  `/library/${ids.exerciseId}`,
  `/library/${ids.exerciseId}/edit`,
];

/** As somebody else: nothing is answered, nothing changes, and no page says a word of it. */
async function findsNothing(page: Page, stranger: Trainer, desk: Desk) {
  const secrets = [
    desk.mark,
    desk.client.name,
    "https://video.example/march",
    ...Object.values(desk.ids),
  ];
  for (const [procedure, input] of questionsAbout(desk)) {
    const { status, body } = await look(page, stranger, procedure, input);
    expect([200, 404], `${procedure} answers ${status}`).toContain(status);
    for (const secret of secrets) expect(body, procedure).not.toContain(secret);
  }
  for (const [procedure, input] of actsOn(desk)) {
    const { status, body } = await act(page, stranger, procedure, input);
    expect(status, `${procedure}: ${body}`).toBe(404);
    expect(body, procedure).not.toContain(desk.client.name);
  }
  for (const address of addressesOf(desk)) {
    await page.goto(stranger.app + address);
    await expect(page.getByText(/nothing here|does not exist|not found/i).first()).toBeVisible();
    await expect(page.getByText(desk.client.name)).toHaveCount(0);
  }
}

test("Theo finds nothing of Omar's desk, and Omar nothing of Theo's", async ({ openDesktop }) => {
  const [omars, theos] = [await openDesktop(), await openDesktop()];
  await signIn(omars, omar, demoPassword);
  await signIn(theos, theo, demoPassword);
  const [ofOmar, ofTheo] = [await deskOf(omars, omar), await deskOf(theos, theo)];
  await findsNothing(theos, theo, ofOmar);
  await findsNothing(omars, omar, ofTheo);

  // It stands as it was, for whom it belongs to.
  const { body } = await look(omars, omar, "clientStory.list", {
    clientId: ofOmar.client.id,
    kinds: ["note", "goal"],
  });
  expect(body).toContain(ofOmar.mark);
  for (const [desk, whose, { ids }] of [
    [omars, omar, ofOmar],
    [theos, theo, ofTheo],
  ] as const) {
    told(await act(desk, whose, "planTemplate.delete", { id: ids.templateId }));
    told(await act(desk, whose, "planDraft.delete", { id: ids.draftId }));
    told(await act(desk, whose, "exercise.delete", { id: ids.exerciseId }));
  }
});
