import { access, chmod, constants, mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { Refusal, errorCode } from "@fourstep/db/embedded";

/** @throws Refusal when this Node is older than 20.19. */
export function checkNode(version: string = process.versions.node): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Refusal(
    `Fourstep needs Node 20.19 or newer, and this is Node ${version}: install a newer one from nodejs.org.`,
  );
}

/** Makes the data folder if missing. @throws Refusal when it cannot be written to. */
export async function checkDataFolder(folder: string): Promise<void> {
  try {
    const made = await mkdir(folder, { recursive: true });
    if (made !== undefined) await chmod(folder, 0o711);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Refusal(
      `The data folder ${folder} cannot be written to (${errorCode(error)}): make it writable, or set FOURSTEP_DATA to another folder.`,
    );
  }
}

/** @throws Refusal that names the setting, when somebody else listens there or we may not. */
export async function checkPort(name: string, port: number, host: string): Promise<void> {
  const code = await problemAt(port, host);
  if (code === null) return;
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program: stop that program, or set ${name} to another port.`,
    EACCES: `This user may not listen on port ${port}: set ${name} to a port above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}: set FOURSTEP_HOST to one that it has.`,
    ENOTFOUND: `There is no address behind the name ${host}: set FOURSTEP_HOST to an address of this machine.`,
  };
  throw new Refusal(sentences[code] ?? `Nothing can listen on port ${port} of ${host} (${code}).`);
}

function problemAt(port: number, host: string): Promise<string | null> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", (error) => done(errorCode(error)));
    probe.listen(port, host, () => probe.close(() => done(null)));
  });
}
