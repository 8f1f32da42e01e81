/*
 * Loaded into every child before its own program: a child does not outlive its supervisor. A program that listens for
 * the lost channel itself drains as it likes; any other gets SIGTERM; and after a while all of them are ended.
 */
const graceMs = 15_000;

process.on("disconnect", () => {
  setTimeout(() => process.exit(1), graceMs).unref();
  if (process.listenerCount("disconnect") === 1) process.kill(process.pid, "SIGTERM");
});
// Listening for it must not keep a program alive that has nothing else to do.
process.channel?.unref();
