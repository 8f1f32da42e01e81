/**
 * Segment lengths in per cent of body height, after Drillis and Contini (1966) as tabled by Winter,
 * "Biomechanics and Motor Control of Human Movement": heights of hip 53.0, knee 28.5, ankle 3.9 and shoulder 81.8;
 * upper arm 18.6, forearm 14.6, hand 10.8, foot 15.2; breadth of the hips 19.1 and of the shoulders 25.9.
 * The palm is taken in the middle of the hand's first half; hip joints lie half a hip's breadth apart, shoulder
 * joints a deltoid's thickness inside the breadth of the shoulders.
 */
export const segment = {
  thigh: 24.5,
  shank: 24.6,
  ankleHeight: 3.9,
  /** From the ankle forward to the ball, where the foot rolls. */
  ankleToBall: 8.2,
  upperArm: 18.6,
  /** From the elbow to the palm, past the wrist. */
  forearm: 18.4,
  /** From the palm to the tips of a hand that is half closed, and of one that lies flat. */
  closedHand: 2.2,
  flatHand: 4.6,
  /** From the hip joints up to the waist, and from the waist to the shoulder joints: together 28.8. */
  pelvis: 10,
  chest: 18.8,
  /** From the line of the shoulders to the middle of the head. */
  neck: 12.2,
  halfHips: 4.8,
  halfShoulders: 10,
} as const;

/** How thick the flesh is round a joint: half the height of a limb that lies on the floor there. */
export const flesh = {
  hip: 5.6,
  knee: 3.5,
  ankle: 2.4,
  ball: 1.5,
  shoulder: 3.3,
  elbow: 2.5,
  hand: 1.7,
  back: 4.4,
  head: 5.2,
} as const;

/** One millimetre on a person of 1.70 m. */
export const millimetre = 0.1 / 1.7;
