import type { Turned } from "./frame.ts";
import type { Muscle } from "./muscle.ts";
import type { Vector } from "./vector.ts";

export type SideName = "right" | "left";

/** A point of the body that can hold still while the rest moves round it. */
export type Landmark =
  | "pelvis"
  | "shoulders"
  | "head"
  | `${SideName}${"Hip" | "Knee" | "Ankle" | "Ball" | "Shoulder" | "Elbow" | "Hand"}`;

/** Joint angles of a leg in degrees. */
export interface LegAngles {
  /** Flexion of the hip: 0 in line with the pelvis, 90 thigh to the front, negative extends behind. */
  readonly hip: number;
  /** Away from the middle line. */
  readonly out?: number;
  /** Of the thigh about its own axis: the knee turns outwards. */
  readonly turn?: number;
  readonly knee: number;
  /** 0 with a right angle between shank and foot; negative points the toes. -75 when absent and the shin lies. */
  readonly ankle?: number;
}

/** The shin lies on the floor behind a kneeling knee, or rises against a bench: the knee's angle follows. */
export interface KneelingLeg {
  readonly hip: number;
  readonly out?: number;
  /** Degrees that the shin rises from the knee to the ankle; 0 along the floor. */
  readonly shin: number;
  readonly ankle?: number;
}

/** A foot that stays where it is put: hip and knee follow by inverse kinematics. */
export interface PlantedLeg {
  /** Below the ankle when the sole lies flat: on the floor, or as high as a step. */
  readonly foot: Vector;
  /** Degrees the heel is raised about the ball; negative raises the toes about the heel. */
  readonly heel?: number;
  /** Degrees the toes point outwards from where the pelvis faces. */
  readonly toes?: number;
  /** Degrees the knee swings outwards about the line from hip to ankle. */
  readonly swivel?: number;
  /** How high the foot is carried when it travels here from elsewhere. */
  readonly lift?: number;
}

/** An ankle that rests where it is put, on the other foot, a bench or the floor, while the knee swings. */
export interface HeldLeg {
  readonly held: Vector;
  /** Of the foot to the shank. */
  readonly ankle?: number;
  /** Degrees the knee swings outwards about the line from hip to ankle. */
  readonly swivel?: number;
}

/** On the way from one kind of hold to another: the directions of its bones, of length one. */
export interface DirectedLeg {
  readonly thigh: Vector;
  readonly shank: Vector;
  readonly toes: Vector;
  readonly sole: Vector;
}

export type LegPose = LegAngles | KneelingLeg | PlantedLeg | HeldLeg | DirectedLeg;

/** Joint angles of an arm in degrees. */
export interface ArmAngles {
  /** Flexion: 0 hangs along the chest, 90 to the front, 180 overhead, negative behind. */
  readonly shoulder: number;
  readonly out?: number;
  /** Of the upper arm about its own axis: a bent forearm turns outwards. */
  readonly turn?: number;
  readonly elbow: number;
}

/** A palm that stays where it is put. */
export interface PlantedArm {
  readonly hand: Vector;
  /** Where the fingers of a flat hand point, along what it lies on; on with the forearm when absent. */
  readonly fingers?: Vector;
  /** Degrees the elbow swings outwards about the line from shoulder to hand. */
  readonly swivel?: number;
  readonly lift?: number;
}

/** The forearm lies on the floor, whatever the shoulder does: the elbow's angle follows. */
export interface RestingArm {
  readonly shoulder: number;
  readonly out?: number;
  /** Degrees that the forearm points inwards from straight ahead. */
  readonly forearm: number;
}

/** On the way from one kind of hold to another: the directions of its bones, of length one. */
export interface DirectedArm {
  readonly upper: Vector;
  readonly fore: Vector;
  /** From the palm to the tips. */
  readonly fingers: Vector;
}

export type ArmPose = ArmAngles | PlantedArm | RestingArm | DirectedArm;

/** The body at one moment. */
export interface Pose {
  /** The point that holds the body, and where: everything else follows from it by the angles. */
  readonly root: { readonly at: Vector; readonly of: Landmark };
  readonly pelvis: Turned;
  /** Relative to the pelvis. */
  readonly chest?: Turned;
  /** Relative to the chest. */
  readonly head?: Turned;
  readonly rightLeg: LegPose;
  readonly leftLeg: LegPose;
  readonly rightArm: ArmPose;
  readonly leftArm: ArmPose;
  /** What the moment is for, in coral: what is pressed, lengthened or asked to work. */
  readonly targets: readonly Muscle[];
  /** What works beside it to hold or move the body, as a coral outline. */
  readonly working?: readonly Muscle[];
}
