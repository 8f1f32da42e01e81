import { demoPassword, mina, omar } from "@fourstep/db/seed";

/** Who to sign in as in the demo. */
export function demoSignIns(): readonly string[] {
  return [
    "The demo, to try it out:",
    `  as a client    ${mina.email}   ${demoPassword}`,
    `  as a trainer   ${omar.email}   ${demoPassword}`,
  ];
}
