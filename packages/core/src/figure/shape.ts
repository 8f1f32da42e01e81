/** What a shape is made of; the screen gives each its colour in light, in dark and on paper. */
export type Tone =
  | "near"
  | "arm"
  | "far"
  | "target"
  | "working"
  | "roller"
  | "wall"
  | "mat"
  | "floor";

/** One SVG path, back to front. */
export interface Shape {
  readonly d: string;
  readonly fill?: Tone;
  readonly stroke?: Tone;
  readonly strokeWidth?: number;
  /** Wears a rim in the colour of its ground, so that it parts from what lies behind. */
  readonly hasHalo?: boolean;
  /** 1 when absent. */
  readonly opacity?: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
