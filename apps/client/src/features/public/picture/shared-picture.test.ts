import { exerciseById } from "@fourstep/core";
import { shareFailures } from "@fourstep/server/failures";
import { afterEach, expect, test, vi } from "vitest";
import { sharedPicture } from "./shared-picture.tsx";

const how = vi.hoisted(() => ({ draws: (): BodyInit | null => "a picture" }));
vi.mock("next/og", () => ({
  ImageResponse: class extends Response {
    constructor() {
      super(how.draws(), { headers: { "content-type": "image/png" } });
    }
  },
}));
vi.mock("./picture-fonts.ts", () => ({ pictureFonts: async () => [] }));
const log = { error: vi.fn() };
shareFailures(log as unknown as Parameters<typeof shareFailures>[0]);
afterEach(() => log.error.mockClear());

const asked = () =>
  sharedPicture({
    title: "Front-hip reset",
    facts: "17 minutes",
    exercise: exerciseById("act-wall-march"),
  });

test("a picture is drawn whole before it is answered", async () => {
  const answer = await asked();
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
  expect(await answer.text()).toBe("a picture");
  expect(log.error).not.toHaveBeenCalled();
});

const broken = () =>
  new ReadableStream({
    start(controller) {
      controller.error(new Error("the renderer gave up"));
    },
  });

test.each([
  ["on the way", broken, "the renderer gave up"],
  [
    "at once",
    () => {
      throw new Error("no such font");
    },
    "no such font",
  ],
  ["in silence", () => null, "Nothing was drawn"],
])(
  "what fails %s is logged whole, and the product's own picture stands in",
  async (_when, draws, why) => {
    how.draws = draws;
    const answer = await asked();
    expect([answer.status, answer.headers.get("location")]).toEqual([307, "/shared.png"]);
    expect(log.error).toHaveBeenCalledExactlyOnceWith(
      { title: "Front-hip reset", err: expect.objectContaining({ message: why }) },
      "picture for sharing failed",
    );
  },
);
