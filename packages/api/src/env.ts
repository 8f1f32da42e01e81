/** Where clients come in, as far as this process knows: their own address, or the port on the host that is asked. */
export interface ClientDoor {
  readonly origin: string | null;
  readonly port: number;
}

/** Reads what the server was started with. */
export function clientDoor(source: NodeJS.ProcessEnv = process.env): ClientDoor {
  return {
    origin: source.CLIENT_ORIGIN?.replace(/\/+$/, "") || null,
    port: Number(source.CLIENT_PORT) || 3000,
  };
}
