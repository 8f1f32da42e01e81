/** A picture's width and height, in its own pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Which square of a picture somebody chose: its middle, from 0 to 1 either way, and how close it is looked at. */
export interface Framing {
  readonly x: number;
  readonly y: number;
  /** 1: as large as the square can be. */
  readonly zoom: number;
}

/** A square in a picture, in its own pixels. */
export interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

export const closestZoom = 4;
/** The whole of it, as far as a square can hold it. */
export const widestFraming: Framing = { x: 0.5, y: 0.5, zoom: 1 };

const within = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most);

/** The same framing, with its square inside the picture. */
export function framingWithin(picture: Extent, { x, y, zoom }: Framing): Framing {
  const near = within(zoom, 1, closestZoom);
  const half = Math.min(picture.width, picture.height) / near / 2;
  const across = half / picture.width;
  const down = half / picture.height;
  return { x: within(x, across, 1 - across), y: within(y, down, 1 - down), zoom: near };
}

/** The square that a framing means. */
export function squareOf(picture: Extent, framing: Framing): Square {
  const { x, y, zoom } = framingWithin(picture, framing);
  const side = Math.min(picture.width, picture.height) / zoom;
  return { left: x * picture.width - side / 2, top: y * picture.height - side / 2, side };
}
