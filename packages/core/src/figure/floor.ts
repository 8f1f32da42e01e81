import type { Camera } from "./camera.ts";
import type { Extent } from "./pen.ts";
import { line, newPen } from "./pen.ts";
import type { Shape } from "./shape.ts";
import type { FigureSource } from "./source.ts";

/** Below nought by half its own width, so that soles stand on its upper edge. */
const height = -0.7;
const width = 1.4;
/** Half the gap between two marks on a floor that passes by. */
const halfGap = 1.5;
/** Looked down on by more degrees than this, a mat is the floor, and a line behind it would be a wall's. */
const steep = 10;

/** The floor as far as the movement reaches: a line; marks that pass by under a body that travels; nothing round a mat seen from above. */
export function floorOf(
  { view, props, travels }: FigureSource,
  { left, right }: Pick<Extent, "left" | "right">,
  camera: Camera,
): Shape {
  const pen = newPen();
  const stroke = (from: number, to: number) => {
    if (to > from)
      line(pen, [
        [from, height],
        [to, height],
      ]);
  };
  if (travels) {
    const start = camera([0, 0, 0])[0];
    const step = Math.abs(camera(travels)[0] - start);
    const first = start - Math.ceil((start - left) / step) * step;
    for (let x = first; x < right; x += step)
      stroke(Math.max(left, x + halfGap), Math.min(right, x + step - halfGap));
  } else if (!props?.mat || (view?.tilt ?? 0) <= steep) stroke(left, right);
  return { d: pen.d, stroke: "floor", strokeWidth: width };
}
