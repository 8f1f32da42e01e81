/** How much stands behind a finding. */
export type Certainty = "review" | "trial" | "study" | "consensus";

/** What a source found, in our words, with no more promised than it holds. */
export interface KnownOf {
  /** Id into the evidence list. */
  readonly evidenceId: string;
  readonly certainty: Certainty;
  readonly says: string;
  /** The source in two words. */
  readonly source: string;
}

const findings: readonly KnownOf[] = [
  {
    evidenceId: "roach2015",
    certainty: "study",
    says: "Active people with lasting low back pain showed less hip extension than others (−4° against 7°). The two go together; that does not make one the cause of the other.",
    source: "Roach 2015",
  },
  {
    evidenceId: "gonzalez2024",
    certainty: "trial",
    says: "Tucking the pelvis in the half-kneeling position eased the pull of the hip flexors more than the plain stretch did.",
    source: "González-de-la-Flor 2024",
  },
  {
    evidenceId: "damico2019",
    certainty: "study",
    says: "Range gained by rolling the outer thigh was there after 3 minutes and gone within 10, so move straight on to the next step.",
    source: "D’Amico",
  },
  {
    evidenceId: "owen2020",
    certainty: "review",
    says: "For lasting low back pain, Pilates, strength and motor-control exercise ranked well. Stretching alone did no better than the comparison.",
    source: "Owen 2020",
  },
  {
    evidenceId: "parr2017",
    certainty: "trial",
    says: "After a warm-up meant for the buttock muscles they worked slightly less, not more. So the march is practice in pushing with the back leg, and no more is promised.",
    source: "Parr 2017",
  },
  {
    evidenceId: "laird2014",
    certainty: "review",
    says: "On average, people with and without low back pain stand with the same curve in the back. How somebody stands does not explain it.",
    source: "Laird 2014",
  },
  {
    evidenceId: "dejesus2020",
    certainty: "review",
    says: "Hip strengthening beside other exercise lowered pain by about 5 points of 100: measured, and less than most people would notice.",
    source: "de Jesus 2020",
  },
  {
    evidenceId: "wiewelhove2019",
    certainty: "review",
    says: "Rolling before practice left people about 4 % more flexible for a short while.",
    source: "Wiewelhove 2019",
  },
  {
    evidenceId: "behm2016",
    certainty: "review",
    says: "Dynamic stretching gains a little range, usually for less than half an hour.",
    source: "Behm 2016",
  },
  {
    evidenceId: "konrad2022train",
    certainty: "review",
    says: "Four weeks of rolling and more gained range at the front and the back of the thigh.",
    source: "Konrad 2022",
  },
  {
    evidenceId: "cheatham2020",
    certainty: "study",
    says: "Two minutes of guided rolling at the front of the thigh gained 7 to 8 degrees at the knee.",
    source: "Cheatham 2020",
  },
  {
    evidenceId: "couture2015",
    certainty: "study",
    says: "Up to two minutes of rolling the back of the thigh changed no range.",
    source: "Couture 2015",
  },
  {
    evidenceId: "pepper2021",
    certainty: "trial",
    says: "Neither rolling nor stretching changed how stiff the band at the outer thigh is. The muscles beside it are what is rolled here.",
    source: "Pepper 2021",
  },
  {
    evidenceId: "avman2019",
    certainty: "review",
    says: "Of all movements of the hip, only turning inward went together with low back pain, and the certainty of that is very low.",
    source: "A review of hip range",
  },
  {
    evidenceId: "schellenberg2007",
    certainty: "study",
    says: "People without back pain held a two-leg bridge for about 170 seconds, people with it for about 77.",
    source: "Schellenberg 2007",
  },
  {
    evidenceId: "slb2025",
    certainty: "study",
    says: "Adults of about twenty held a single-leg bridge for about 65 seconds.",
    source: "Georgia Southern University",
  },
  {
    evidenceId: "mcgill1999",
    certainty: "study",
    says: "Men held a side plank 65 % as long as a hold for the back, women 39 %.",
    source: "McGill 1999",
  },
  {
    evidenceId: "sbt2022",
    certainty: "study",
    says: "About half of people end a side plank because of the arm, so ask yourself why it ended.",
    source: "Juan-Recio 2022",
  },
  {
    evidenceId: "behm2020",
    certainty: "review",
    says: "One to three sets of 30 to 120 seconds is what rolling was mostly tested with. Longer is mostly untested.",
    source: "A review of rolling",
  },
  {
    evidenceId: "bartsch2021",
    certainty: "consensus",
    says: "Experts on foam rolling agreed on when to leave it out: open wounds and fractures, and with care much else.",
    source: "Bartsch 2021",
  },
];

/**
 * What is known of these sources, the most telling first. Sources that were only compared or not read again are listed
 * with their exercise and say nothing here.
 */
export function findingsOf(evidenceIds: readonly string[]): KnownOf[] {
  return findings.filter(({ evidenceId }) => evidenceIds.includes(evidenceId));
}
