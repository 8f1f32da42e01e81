import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** Hands on what a child says, line by line. */
export function eachLine(stream: Readable, take: (line: string) => void): void {
  createInterface({ input: stream }).on("line", take);
}

/** The message of a line of structured log, or null for any other line. */
export function logMessage(line: string): { msg: string; level: number; text: string } | null {
  if (!line.startsWith("{")) return null;
  try {
    const {
      msg,
      level,
      time: _time,
      pid: _pid,
      hostname: _host,
      app: _app,
      ...rest
    } = JSON.parse(line) as Record<string, unknown>;
    if (typeof msg !== "string") return null;
    const details = Object.keys(rest).length === 0 ? "" : ` ${JSON.stringify(rest)}`;
    return { msg, level: typeof level === "number" ? level : 30, text: `${msg}${details}` };
  } catch {
    return null;
  }
}

const levels: Record<number, string> = { 40: "warning: ", 50: "error: ", 60: "fatal: " };

/** A child's line for a person at a terminal; a collector of logs gets the line as it was. */
export function shown(name: string, line: string, forPeople: boolean): string {
  if (!forPeople) return line;
  const log = logMessage(line);
  return `${name.padEnd(7)} ${log ? `${levels[log.level] ?? ""}${log.text}` : line}`;
}
