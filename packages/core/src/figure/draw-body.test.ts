import { expect, test } from "vitest";
import { cameraOf } from "./camera.ts";
import { drawTrunk } from "./draw-body.ts";
import { newPen } from "./pen.ts";
import { skeletonOf } from "./skeleton.ts";
import { poseAt } from "./timeline.ts";
import { figures } from "./figures/index.ts";

const standing = skeletonOf(poseAt(figures["int-forward-reverse-lunge"]!, 0));

test("A head is as large wherever the body has walked to", () => {
  const heights = [0, 40, 80].map((passed) => {
    const pen = newPen();
    drawTrunk(pen, standing, cameraOf({}, [passed, 0, 0]), 0);
    return pen.extent.right - pen.extent.left;
  });
  expect(heights[1]).toBeCloseTo(heights[0]!, 6);
  expect(heights[2]).toBeCloseTo(heights[0]!, 6);
});

test("The chest is wider when the breath is in", () => {
  const [out, inn] = [0, 1].map((breath) => {
    const pen = newPen();
    drawTrunk(pen, standing, cameraOf({ turn: 90 }), breath);
    return pen.d;
  });
  expect(inn).not.toBe(out);
});
