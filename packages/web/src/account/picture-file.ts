import { type Square } from "@fourstep/core";

/** Pixels of what is sent: twice the largest that is kept. */
const sentSide = 384;

/** The file cannot be read as a picture by this browser. */
export class NoPicture extends Error {}
/** The other side said no, in words. */
export class PictureRefused extends Error {}

/**
 * Opens a file as a picture, upright.
 * @throws NoPicture
 */
export async function openPicture(file: File): Promise<ImageBitmap> {
  return createImageBitmap(file).catch(() => {
    throw new NoPicture();
  });
}

/** Draws a square of a picture; what shines through lies on white. */
export function drawSquare(canvas: HTMLCanvasElement, picture: ImageBitmap, square: Square): void {
  const { left, top, side } = square;
  const { width, height } = canvas;
  const brush = canvas.getContext("2d");
  if (!brush) return;
  brush.fillStyle = "#fff";
  brush.fillRect(0, 0, width, height);
  brush.imageSmoothingQuality = "high";
  brush.drawImage(picture, left, top, side, side, 0, 0, width, height);
}

/**
 * Sends what was framed, drawn anew: nothing else of the file, such as where it was taken, leaves this device.
 * @throws PictureRefused, or TypeError when the other side cannot be reached
 */
export async function sendPicture(picture: ImageBitmap, square: Square): Promise<void> {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = sentSide;
  drawSquare(canvas, picture, square);
  const drawn = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/jpeg", 0.92);
  });
  if (!drawn) throw new NoPicture();
  const answer = await fetch("/media/picture", {
    method: "PUT",
    body: drawn,
    headers: { "content-type": drawn.type },
  });
  if (answer.ok) return;
  const { message } = (await answer.json().catch(() => ({}))) as { message?: string };
  throw message === undefined ? new TypeError("No answer") : new PictureRefused(message);
}
