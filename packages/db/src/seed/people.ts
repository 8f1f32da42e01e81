import type { ProgrammeName } from "./programmes.ts";
import type { StoryName } from "./stories.ts";

/** The password of everybody in the demo. It exists only while the house listens on the loopback address. */
export const demoPassword = "hips-before-back";

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
}

export interface DemoClient extends DemoPerson {
  readonly story: StoryName;
  readonly programme: ProgrammeName;
}

export const omar: DemoPerson = {
  name: "Omar Haddad",
  email: "omar@example.com",
  timeZone: "Europe/London",
};

export const theo: DemoPerson = {
  name: "Theo Lindqvist",
  email: "theo@example.com",
  timeZone: "Europe/Stockholm",
};

/** Has a session due on the day of the seeding; `demo.ts` gives her two plans of her own. */
export const mina: DemoPerson = {
  name: "Mina Okafor",
  email: "mina@example.com",
  timeZone: "Europe/London",
};

function client(
  name: string,
  timeZone: string,
  story: StoryName,
  programme: ProgrammeName,
): DemoClient {
  // Accents go, and the first name is the address.
  const [first = name] = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().split(" ");
  return { name, email: `${first}@example.com`, timeZone, story, programme };
}

export const clientsOfOmar: readonly DemoClient[] = [
  client("Ines Duarte", "Europe/Lisbon", "stoppedByAlarm", "trunk"),
  client("Rahel Brandt", "Europe/Berlin", "flaring", "reset"),
  client("Jonas Keller", "Europe/Zurich", "redLately", "runner"),
  client("Aiko Tanabe", "Asia/Tokyo", "goneQuiet", "desk"),
  client("Dele Adeyemi", "Africa/Lagos", "skipsIntegration", "reset"),
  client("Tomasz Wilk", "Europe/Warsaw", "improving", "reset"),
  client("Marta Lindgren", "Europe/Stockholm", "muchBetter", "runner"),
  client("Paul Reyes", "America/New_York", "slowlyBetter", "desk"),
  client("Grace Mbeki", "Africa/Johannesburg", "steady", "comeback"),
  client("Henrik Solberg", "Europe/Oslo", "noChange", "lifter"),
  client("Lucía Ferrer", "Europe/Madrid", "muchBetter", "trunk"),
  client("Noor Aziz", "Europe/Amsterdam", "onAndOff", "desk"),
  client("Samuel Osei", "Africa/Accra", "improving", "runner"),
  client("Hanna Virtanen", "Europe/Helsinki", "flaredAndCalmed", "reset"),
  client("Mateo Vargas", "America/Bogota", "faded", "lifter"),
  client("Yara Haidar", "Asia/Beirut", "halfWay", "reset"),
  client("Connor Byrne", "Europe/Dublin", "steady", "lifter"),
  client("Elif Demir", "Europe/Istanbul", "improving", "comeback"),
  client("Bram de Wit", "Europe/Amsterdam", "newcomer", "reset"),
  client("Sofia Marchetti", "Europe/Rome", "slowlyBetter", "trunk"),
  client("Kofi Boateng", "Europe/London", "yesterdayNew", "reset"),
];

export const clientsOfTheo: readonly DemoClient[] = [
  client("Priya Raman", "Asia/Kolkata", "improving", "reset"),
  client("Astrid Nyström", "Europe/Stockholm", "muchBetter", "desk"),
  client("Viktor Holm", "Europe/Copenhagen", "flaring", "lifter"),
  client("Leila Farahani", "Europe/Stockholm", "steady", "trunk"),
  client("Emil Svensson", "Europe/Stockholm", "goneQuiet", "runner"),
  client("Maja Kowalska", "Europe/Warsaw", "improving", "comeback"),
  client("Arjun Mehta", "Asia/Kolkata", "noChange", "desk"),
  client("Freya Jónsdóttir", "Atlantic/Reykjavik", "flaredAndCalmed", "reset"),
  client("Luka Horvat", "Europe/Zagreb", "skipsIntegration", "lifter"),
  client("Chloé Bernard", "Europe/Paris", "muchBetter", "runner"),
  client("Daniel Park", "Asia/Seoul", "onAndOff", "desk"),
  client("Amara Eze", "Africa/Lagos", "slowlyBetter", "reset"),
  client("Oskar Lehmann", "Europe/Berlin", "redLately", "trunk"),
  client("Rosa Delgado", "America/Mexico_City", "halfWay", "comeback"),
  client("Ingrid Dahl", "Europe/Oslo", "steady", "runner"),
  client("Wiremu Parata", "Pacific/Auckland", "improving", "lifter"),
  client("Tess Whitaker", "America/Los_Angeles", "faded", "reset"),
  client("Bilal Qureshi", "Asia/Karachi", "newcomer", "desk"),
];
