import type { OutcomeNumbers } from "@fourstep/core";

/** Something that one of the demo's people said. */
export interface Said {
  /** What stands before the @ of their address. */
  readonly who: string;
  /** The name that they chose. */
  readonly as: string;
  readonly daysAgo: number;
  readonly body: string;
  /** What their log shows, or numbers on their own word. */
  readonly outcome?: "log" | OutcomeNumbers;
  readonly answers?: readonly Said[];
}

export const told: Readonly<Record<string, readonly Said[]>> = {
  "front-hip-reset": [
    {
      who: "hanna",
      as: "hanna_v",
      daysAgo: 16,
      body: "The ball press was the hard one for me. I kept most of my weight on the *free* foot for the first week and only then let it sink.",
      outcome: "log",
      answers: [
        {
          who: "omar",
          as: "Omar H",
          daysAgo: 15,
          body: "That is how I would begin it as well. Slight discomfort is enough.",
        },
      ],
    },
    {
      who: "yara",
      as: "yara.h",
      daysAgo: 13,
      body: "Is it normal to feel the march mostly in the calf?",
      answers: [
        {
          who: "omar",
          as: "Omar H",
          daysAgo: 12,
          body: "Bring the feet a step closer to the wall and push through the whole ball of the foot. Squeeze that buttock first.",
        },
        { who: "yara", as: "yara.h", daysAgo: 11, body: "A step closer it is. Thank you!" },
      ],
    },
    {
      who: "amara",
      as: "amara",
      daysAgo: 9,
      body: "Slow, for me. What changed most is that I no longer skip the rolling.",
      outcome: "log",
    },
    {
      who: "freya",
      as: "freya_j",
      daysAgo: 7,
      body: "It got worse for a week, I halved the lunges, and then it calmed down again.",
      outcome: "log",
    },
    {
      who: "henrik",
      as: "henrik s",
      daysAgo: 5,
      body: "No change in my pain after a month, but the march taught me what “push with the back leg” means.",
      outcome: { sessions: 12, weeks: 4, painBefore: 4, painAfter: 4 },
      answers: [
        {
          who: "theo",
          as: "Theo L",
          daysAgo: 4,
          body: "Thank you for saying so plainly. You could try trunk first for two weeks, and then compare.",
        },
      ],
    },
  ],
  "trunk-first": [
    {
      who: "sofia",
      as: "sofia_m",
      daysAgo: 14,
      body: "Two things that helped:\n\n- breathing **out** before each hold\n- stopping one breath earlier than I wanted to",
      outcome: "log",
    },
    {
      who: "leila",
      as: "leila",
      daysAgo: 6,
      body: "I do the floor part in the morning and the rest at lunch.",
      outcome: "log",
    },
  ],
};
