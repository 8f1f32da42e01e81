/** Where a spot lies on the two drawings, for a right hip. Absent: that drawing does not show it. */
export interface SpotPlace {
  readonly front?: readonly [x: number, y: number];
  readonly side?: readonly [x: number, y: number];
}

/**
 * The tender spots of the library that lie on the hip, in the order of each exercise's spot labels. The groin crease
 * and the belly hold none; spots further down the thigh are chosen by their words.
 */
export const hipPlaces: Readonly<Record<string, readonly SpotPlace[]>> = {
  "smr-tfl-roller": [
    { front: [92, 121], side: [182, 122] },
    { front: [85, 168], side: [164, 172] },
    { front: [80, 82], side: [138, 78] },
  ],
  "smr-hip-flexor-ball": [
    { front: [108, 112], side: [194, 112] },
    { front: [118, 236], side: [196, 232] },
  ],
  "smr-glute-ball": [{ side: [92, 96] }, { side: [76, 148] }, { side: [106, 166] }],
  "smr-wall-hip-ball": [
    { front: [92, 121], side: [182, 122] },
    { front: [76, 118], side: [138, 110] },
  ],
};
