/** Ports of their own, so that stories can run beside a `pnpm dev`. */
export const clientPort = Number(process.env["E2E_CLIENT_PORT"] ?? 3100);
export const trainerPort = Number(process.env["E2E_TRAINER_PORT"] ?? 3101);
export const clientUrl = `http://127.0.0.1:${clientPort}`;
export const trainerUrl = `http://127.0.0.1:${trainerPort}`;
